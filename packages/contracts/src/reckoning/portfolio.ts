import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id } from '../identity.ts';
import { orderedQuery, pageOf } from '../page.ts';
import { processResource } from '../resources/process.ts';
import { currentPoint, meetingOfPoint } from './progress.ts';
import { question } from './question.ts';

const meetingNamed = meetingOfPoint.nullable();

/** A process among the others: where it stands, without how it came there. */
export const portfolioEntry = z
  .object({
    process: z.object({
      id,
      ...processResource.pick({ slug: true, title: true, status: true, singleUndertaking: true }).shape,
    }),
    ...currentPoint.pick({ n: true, score: true, low: true, high: true, coverage: true, counts: true }).shape,
    lastHeld: meetingNamed.meta({ description: 'The last meeting held by `asOf`.' }),
    nextScheduled: meetingNamed.meta({ description: 'The first meeting scheduled for `asOf` or later.' }),
  })
  .meta({ id: 'PortfolioEntry' });
export type PortfolioEntry = z.infer<typeof portfolioEntry>;

export const portfolioQuery = orderedQuery(['slug'])
  .extend({
    ...question.pick({ asOf: true, knownAt: true }).shape,
    // One party is not the party of that key in every process.
    reading: z.enum(['resolved', 'joint', 'any']).default('resolved').meta({
      description: 'Whose account counts.',
    }),
  })
  .strict();

export const portfolio = pageOf(portfolioEntry)
  .extend({
    reading: z.string().meta({ description: 'Whose word counts, as asked for.', examples: ['resolved'] }),
    method: z
      .string()
      .meta({ description: 'The method of the score, with its version.', examples: ['pam@1'] }),
    asOf: edtf,
    knownAt: instant.meta({
      description: 'Ask for the next page with it, so that all pages are of one moment.',
    }),
  })
  .meta({ id: 'Portfolio', description: 'Where each process stands.' });
export type Portfolio = z.infer<typeof portfolio>;

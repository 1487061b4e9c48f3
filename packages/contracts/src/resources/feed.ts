import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label, processAddress } from '../identity.ts';
import { apiKeyStatuses } from './api-key.ts';

/** Languages that feeds are written in. */
export const feedLanguage = z
  .enum(['en', 'tr', 'hy'])
  .meta({ description: 'The language of titles and sentences.' });
export type FeedLanguage = z.infer<typeof feedLanguage>;

export const feedKinds = ['meetings', 'changes'] as const;
const kinds = z.array(z.enum(feedKinds)).min(1);

export const feed = z
  .object({
    id,
    name: z.string(),
    process: z.object({
      id,
      slug: z
        .string()
        .nullable()
        .meta({ description: 'null where the process is out of the caller’s sight by now.' }),
    }),
    kinds: kinds.meta({
      description: 'What can be read by it: `meetings` as a calendar, `changes` as news.',
    }),
    language: feedLanguage,
    prefix: z.string().meta({
      description: 'The first characters of its token, to tell feeds apart.',
      examples: ['prf_9fK2'],
    }),
    status: z.enum(apiKeyStatuses),
    clearance: label.meta({
      description: 'What it shows, and never more than whoever made it may see at the moment of reading.',
    }),
    lastUsedAt: instant.nullable().meta({ description: 'Right to within half a minute.' }),
    lastUsedFrom: z
      .string()
      .nullable()
      .meta({ description: 'Network address', examples: ['192.0.2.7'] }),
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({
    id: 'Feed',
    description:
      'An unguessable address at which a program that can send no headers, such as a calendar, reads one process. It is an API key that opens nothing else; only its hash is kept.',
  });
export type Feed = z.infer<typeof feed>;

export const newFeed = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    process: processAddress,
    kinds: kinds.default([...feedKinds]),
    language: feedLanguage.default('en'),
    clearance: label.default('public'),
    expiresAt: instant.nullable().default(null),
  })
  .meta({
    id: 'NewFeed',
    examples: [{ name: 'My calendar', process: 'turkiye-armenia', kinds: ['meetings'], language: 'hy' }],
  });
export type NewFeed = z.infer<typeof newFeed>;

const address = z.url().nullable();

export const createdFeed = feed
  .extend({
    addresses: z
      .object({
        calendar: address.meta({ description: 'iCalendar, for calendar programs.' }),
        atom: address.meta({ description: 'Atom, for news readers.' }),
        json: address.meta({ description: 'JSON Feed, for news readers and programs.' }),
      })
      .meta({
        description: 'Whoever knows one reads by it. Shown this once; null for what it was not made for.',
      }),
  })
  .meta({ id: 'CreatedFeed' });
export type CreatedFeed = z.infer<typeof createdFeed>;

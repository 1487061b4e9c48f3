import { z } from 'zod';
import { id } from '../identity.ts';
import { importState } from './import.ts';
import { reportStates, reportStep } from './report.ts';

/** How far a report or an import is, as reading it would say: told while it lasts, and kept nowhere. */
export const workProgress = z
  .object({
    process: z.object({ id, slug: z.string().meta({ examples: ['turkiye-armenia'] }) }),
    subject: z
      .object({
        kind: z.enum(['report', 'import']),
        id,
        href: z.string().meta({
          description: 'Where it is read, on this host',
          examples: ['/v1/reports/019a0c1e-0000-7000-8000-000000000001'],
        }),
      })
      .meta({ id: 'WorkProgressSubject', description: 'What is being worked on.' }),
    state: z
      .enum([...reportStates, ...importState.options])
      .meta({ description: 'That of the report or of the import', examples: ['running'] }),
    step: reportStep.nullable().meta({
      description: 'Of a report, what is being done; null while it is not being made, and of an import.',
    }),
    progress: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'How much of the state’s work is done, in per cent', examples: [60] }),
  })
  .meta({
    id: 'WorkProgress',
    description: 'How far a report or an import is, at the instant of telling.',
  });
export type WorkProgress = z.infer<typeof workProgress>;

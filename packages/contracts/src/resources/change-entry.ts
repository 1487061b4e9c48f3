import { z } from 'zod';
import { instant } from '../date.ts';
import { id } from '../identity.ts';

/** Something that was written. */
export const changeEntry = z
  .object({
    revision: z.int().meta({ description: 'The process revision that it was written in.' }),
    recordedAt: instant,
    kind: z.enum([
      'assertion',
      'process',
      'party',
      'representative',
      'track',
      'meeting',
      'source',
      'item',
      'milestone',
      'event',
      'proposal',
    ]),
    id,
    key: z
      .string()
      .nullable()
      .meta({
        description: 'Its key; of a process, its slug. null where it is out of the caller’s sight by now.',
        examples: ['I02'],
      }),
    what: z.enum(['appended', 'created', 'changed', 'removed']).meta({
      description:
        'An assertion is `appended`. A proposal is `created`, and `changed` when it is judged. What comes into the caller’s sight is `created`, what leaves it is `removed`, whatever it was to others; what was said of it meanwhile is then read, or dropped, with it.',
    }),
  })
  .meta({ id: 'ChangeEntry', description: 'Something that was written.' });
export type ChangeEntry = z.infer<typeof changeEntry>;

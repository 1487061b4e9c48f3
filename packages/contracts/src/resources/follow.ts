import { z } from 'zod';
import { instant } from '../date.ts';
import { id } from '../identity.ts';
import { localizedText } from '../text.ts';

/** A process, as what is new in it is told of. */
export const newsProcess = z
  .object({ id, slug: z.string().meta({ examples: ['turkiye-armenia'] }), title: localizedText })
  .meta({ id: 'NewsProcess', description: 'The process that it is about.' });

export const follow = z
  .object({
    id: id.meta({ description: 'Of the process' }),
    process: newsProcess,
    followedAt: instant.meta({ description: 'What was written before is no news.' }),
  })
  .meta({ id: 'Follow', description: 'A process that the caller follows: they are told what is new in it.' });
export type Follow = z.infer<typeof follow>;

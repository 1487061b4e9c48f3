import { z } from 'zod';
import { processAddress } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { repeatable } from '../reckoning/question.ts';
import { searchHit, searchKind } from '../resources/search-hit.ts';
import { languageTag } from '../text.ts';

export const search = operation({
  id: 'search',
  method: 'GET',
  path: '/v1/search',
  tag: 'Search',
  summary: 'Find words in everything that is recorded',
  description:
    'Every word has to stand in one text of a thing, in any of its languages; case, accents and spelling variants do not count, and of the last word the beginning is enough. `"words together"` stand together; `-word` must not stand there. Words that are nearly right are found after those that are. It looks in what is recorded now, as far as the caller may see it: what was corrected or removed is not found.',
  permission: 'processes:read',
  query: z.strictObject({
    q: z
      .string()
      .min(1)
      .max(200)
      .regex(/\S/, 'is blank')
      .meta({ description: 'The words', examples: ['gyumri rail'] }),
    process: repeatable(processAddress).meta({
      description: 'In these processes only, by id or slug. Repeatable.',
    }),
    kind: repeatable(searchKind).meta({ description: 'Things of these kinds only. Repeatable.' }),
    lang: languageTag.optional().meta({ description: 'In texts of this language only', examples: ['en'] }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(200)
      .default(50)
      .meta({ description: 'How many at most', examples: [50] }),
    cursor: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,120}$/, 'is not a cursor of this list')
      .optional()
      .meta({ description: 'Opaque; `page.nextCursor` of the answer before. Survives inserts.' }),
  }),
  success: { status: 200, body: pageOf(searchHit), description: 'A page of hits, best first' },
  problems: [],
});

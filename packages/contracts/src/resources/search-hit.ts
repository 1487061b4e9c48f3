import { z } from 'zod';
import { id, key } from '../identity.ts';
import { languageTag, localizedText } from '../text.ts';

/** What can be found. */
export const searchKind = z.enum([
  'process',
  'party',
  'representative',
  'track',
  'meeting',
  'source',
  'item',
  'milestone',
  'event',
  'assertion',
]);
export type SearchKind = z.infer<typeof searchKind>;

/** A stretch of a text, and whether it is what was looked for. */
export const passagePart = z
  .object({ text: z.string(), hit: z.boolean() })
  .meta({ id: 'PassagePart', examples: [{ text: 'Gyumri', hit: true }] });
export type PassagePart = z.infer<typeof passagePart>;

export const searchHit = z
  .object({
    kind: searchKind,
    id,
    key: z.string().meta({ description: 'Its key; of a process, its slug.', examples: ['I07'] }),
    process: z.object({ id, slug: key, title: localizedText }),
    title: localizedText.meta({
      description:
        'What it is called; of an assertion, its item. A name that is of no language (a person’s) stands under `und`.',
    }),
    href: z.string().meta({
      description: 'Where it is read, on this host',
      examples: [
        '/v1/processes/019a0c1e-0000-7000-8000-000000000001/items/019a0c1e-0000-7000-8000-000000000002',
      ],
    }),
    field: z.string().meta({
      description:
        'Where in it: the name of the field, `agenda`, `quotation`, or `text` for the stored text.',
      examples: ['description'],
    }),
    language: languageTag.nullable().meta({ description: 'Of the passage; null where it is of none.' }),
    passage: z.array(passagePart).meta({
      description:
        'The words around what was found, in order, as plain text. Put together it is what stands there.',
      examples: [
        [
          { text: 'The ', hit: false },
          { text: 'railway', hit: true },
          { text: ' from Kars', hit: false },
        ],
      ],
    }),
    score: z.number().meta({
      description:
        'The order of hits, highest first: above 1 where every word stands there, below where one of them is only nearly right. It depends on the thing alone.',
      examples: [1.075991],
    }),
  })
  .meta({ id: 'SearchHit', description: 'Something that was found, and where in it.' });
export type SearchHit = z.infer<typeof searchHit>;

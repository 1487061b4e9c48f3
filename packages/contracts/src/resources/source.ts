import { z } from 'zod';
import { edtf } from '../date.ts';
import { id, key, label } from '../identity.ts';
import { languageTag, localizedText } from '../text.ts';

export const source = z
  .object({
    id,
    key,
    kind: z.enum([
      'official_readout',
      'communique',
      'agreement',
      'decree',
      'news_report',
      'interview',
      'data_set',
      'other',
    ]),
    publisher: z.string(),
    title: z.string().meta({ description: 'As published, in its own language.' }),
    publishedOn: edtf.nullable(),
    language: languageTag,
    url: z.string().nullable(),
    note: localizedText.nullable(),
    label,
  })
  .meta({ id: 'Source', description: 'Any document that something rests on.' });
export type Source = z.infer<typeof source>;

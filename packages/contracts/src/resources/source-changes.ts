import { z } from 'zod';
import { edtf } from '../date.ts';
import { languageTag, localizedText } from '../text.ts';
import { changesOfThing, ownKey, ownLabel } from './changes.ts';
import { source, sourceKind, sourceTier, storedText } from './source.ts';

const said = {
  kind: sourceKind,
  tier: sourceTier.nullable().meta({ description: 'Null: the tier of its kind.' }),
  publisher: z.string().trim().min(1).max(200),
  title: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .meta(source.shape.title.meta() ?? {}),
  publishedOn: edtf.nullable(),
  language: languageTag,
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  note: localizedText.nullable(),
  label: ownLabel,
};

/** What a source can be sent to change it; what is left out stays. Its text is stored at an address of its own. */
export const sourceChanges = changesOfThing(said).meta({
  id: 'SourceChanges',
  examples: [{ publishedOn: '2024-07-30', tier: 'news' }],
});
export type SourceChanges = z.infer<typeof sourceChanges>;

/** What is sent to add one. */
export const newSource = z
  .strictObject({
    key: ownKey,
    ...said,
    tier: said.tier.default(null),
    publishedOn: said.publishedOn.default(null),
    url: said.url.default(null),
    note: said.note.default(null),
    text: storedText.nullable().default(null),
    label: said.label.default('public'),
  })
  .meta({
    id: 'NewSource',
    examples: [
      {
        kind: 'official_readout',
        publisher: 'A ministry of foreign affairs',
        title: 'On the meeting of the Special Representatives',
        publishedOn: '2024-07-30',
        language: 'en',
        text: 'The Special Representatives agreed to assess the technical requirements.',
      },
    ],
  });
export type NewSource = z.infer<typeof newSource>;

import { z } from 'zod';
import { edtf } from '../date.ts';
import { archived, id, key, label, ref } from '../identity.ts';
import { languageTag, localizedText } from '../text.ts';

export const sourceKind = z.enum([
  'official_readout',
  'communique',
  'agreement',
  'decree',
  'news_report',
  'interview',
  'data_set',
  'other',
]);

export const sourceTier = z.enum(['primary', 'official', 'news', 'secondary']).meta({
  id: 'SourceTier',
  description:
    'How near it is to what it tells of. `primary`: the act itself, as an agreement, a joint communiqué or a decree. `official`: what one side says of it under its own name. `news`: what somebody who was there or asked around reports. `secondary`: what is put together from other sources.',
});

/** SHA-256 over the text in UTF-8. */
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    description: 'SHA-256 of the stored text in UTF-8, in hex.',
    examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  });

const said = {
  kind: sourceKind,
  publisher: z.string().meta({
    description: 'Who published it, by the name that it goes by.',
    examples: ['Ministry of Foreign Affairs of Armenia'],
  }),
  title: z.string().meta({ description: 'As published, in its own language.' }),
};

export const source = z
  .object({
    id,
    key,
    ...said,
    tier: sourceTier,
    publishedOn: edtf.nullable(),
    language: languageTag,
    url: z.string().nullable().meta({ description: 'Where it was published.' }),
    note: localizedText.nullable(),
    textSha256: sha256.nullable().meta({
      description: 'SHA-256 of the stored text in UTF-8, in hex; null where no text is stored.',
    }),
    label,
    archived,
  })
  .meta({ id: 'Source', description: 'Any document that something rests on.' });
export type Source = z.infer<typeof source>;

/** The words of a source. */
export const storedText = z
  .string()
  // A request is a megabyte at most, and a letter takes three bytes in some scripts.
  .max(300_000)
  .regex(/\S/, 'is blank')
  .meta({ description: 'As published, in its own language.' });

export const sourceText = z
  .object({ source: ref, language: languageTag, sha256, text: storedText })
  .meta({ id: 'SourceText', description: 'The stored text of a source: what quotations are held against.' });
export type SourceText = z.infer<typeof sourceText>;

export const newSourceText = z
  .strictObject({
    text: storedText,
    language: languageTag.optional().meta({ description: 'Left out: as the source has it.' }),
  })
  .meta({
    id: 'NewSourceText',
    examples: [{ text: 'The Special Representatives agreed to assess the technical requirements.' }],
  });

import { z } from 'zod';
import { edtf } from '../date.ts';
import { archived, id, key, label, ref } from '../identity.ts';
import { localizedText, textByParty } from '../text.ts';

export const itemKind = z.enum([
  'principle',
  'study',
  'action',
  'confidence_measure',
  'procedure',
  'end_goal',
]);
export type ItemKind = z.infer<typeof itemKind>;

export const item = z
  .object({
    id,
    key,
    code: z.string().nullable().meta({ description: "Its number in the parties' own papers." }),
    kind: itemKind,
    theme: z
      .string()
      .meta({ description: 'What it is about: a word of the desk’s own.', examples: ['transport'] }),
    title: localizedText,
    titleByParty: textByParty.nullable(),
    description: localizedText.nullable(),
    obligors: z.array(ref).meta({ description: 'The parties that promised it.' }),
    dueOn: edtf.nullable(),
    dueNote: localizedText.nullable(),
    linkage: localizedText.nullable().meta({ description: 'A condition the parties tied it to, in words.' }),
    weight: z.int().meta({ description: 'For weighted@1; a whole number from 1 up.' }),
    dependsOn: z.array(ref),
    sources: z.array(ref),
    label,
    archived,
  })
  .meta({
    id: 'Item',
    description: 'One thing that is, or may be, agreed: the unit tracked across meetings.',
  });
export type Item = z.infer<typeof item>;

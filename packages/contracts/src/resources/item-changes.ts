import { z } from 'zod';
import { edtf } from '../date.ts';
import { key, label, reference } from '../identity.ts';
import { localizedText, textByParty } from '../text.ts';
import { item, itemKind } from './item.ts';

const { code, linkage, weight } = item.shape;

const said = {
  code: code.unwrap().min(1).max(50).nullable(),
  kind: itemKind,
  theme: z.string().trim().min(1).max(100),
  title: localizedText,
  titleByParty: textByParty
    .refine((names) => Object.keys(names).length > 0, {
      error: 'names no party',
      params: { code: 'no_party' },
    })
    .nullable(),
  description: localizedText.nullable(),
  dueOn: edtf.nullable(),
  dueNote: localizedText.nullable(),
  linkage,
  weight: weight.min(1).max(1000),
  obligors: z.array(reference).max(50).meta({ description: 'The parties that promised it; replaced whole.' }),
  label: label.meta({ description: 'At most what one is cleared for oneself.' }),
};

/** What an item can be sent to change it; what is left out stays. */
export const itemChanges = z
  .strictObject(said)
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: 'changes nothing',
    params: { code: 'no_change' },
  })
  .meta({ id: 'ItemChanges', examples: [{ dueOn: '2026-12', weight: 2 }] });
export type ItemChanges = z.infer<typeof itemChanges>;

/** What is sent to add one. */
export const newItem = z
  .strictObject({
    ...said,
    key: key.optional().meta({ description: 'Made up where it is left out.' }),
    code: said.code.default(null),
    titleByParty: said.titleByParty.default(null),
    description: said.description.default(null),
    dueOn: said.dueOn.default(null),
    dueNote: said.dueNote.default(null),
    linkage: said.linkage.default(null),
    weight: said.weight.default(1),
    obligors: said.obligors.default([]),
    label: said.label.default('public'),
  })
  .meta({
    id: 'NewItem',
    examples: [{ kind: 'action', theme: 'transport', title: { en: 'Night trains' }, obligors: [] }],
  });
export type NewItem = z.infer<typeof newItem>;

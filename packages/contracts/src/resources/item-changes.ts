import { z } from 'zod';
import { edtf } from '../date.ts';
import { reference } from '../identity.ts';
import { localizedText, namesByParty } from '../text.ts';
import { changesOfThing, ownKey, ownLabel, references } from './changes.ts';
import { item, itemKind } from './item.ts';

const { code, linkage, weight } = item.shape;

const said = {
  code: code.unwrap().min(1).max(50).nullable(),
  kind: itemKind,
  theme: z.string().trim().min(1).max(100),
  title: localizedText,
  titleByParty: namesByParty.nullable(),
  description: localizedText.nullable(),
  dueOn: edtf.nullable(),
  dueNote: localizedText.nullable(),
  linkage,
  weight: weight.min(1).max(1000),
  obligors: z.array(reference).max(50).meta({ description: 'The parties that promised it; replaced whole.' }),
  dependsOn: references('The items that have to come before it'),
  sources: references('What it is put forward in'),
  label: ownLabel,
};

/** What an item can be sent to change it; what is left out stays. */
export const itemChanges = changesOfThing(said).meta({
  id: 'ItemChanges',
  examples: [{ dueOn: '2026-12', weight: 2 }],
});
export type ItemChanges = z.infer<typeof itemChanges>;

/** What is sent to add one. */
export const newItem = z
  .strictObject({
    ...said,
    key: ownKey,
    code: said.code.default(null),
    titleByParty: said.titleByParty.default(null),
    description: said.description.default(null),
    dueOn: said.dueOn.default(null),
    dueNote: said.dueNote.default(null),
    linkage: said.linkage.default(null),
    weight: said.weight.default(1),
    obligors: said.obligors.default([]),
    dependsOn: said.dependsOn.default([]),
    sources: said.sources.default([]),
    label: said.label.default('public'),
  })
  .meta({
    id: 'NewItem',
    examples: [{ kind: 'action', theme: 'transport', title: { en: 'Night trains' }, obligors: [] }],
  });
export type NewItem = z.infer<typeof newItem>;

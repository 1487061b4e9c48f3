import { z } from 'zod';
import { edtf } from '../date.ts';
import { localizedText } from '../text.ts';
import { changesOfThing, ownKey, ownLabel, references } from './changes.ts';

const said = {
  occurredOn: edtf,
  type: z.string().trim().min(1).max(100),
  title: localizedText,
  description: localizedText.nullable(),
  items: references('What it bears on'),
  sources: references('What it rests on'),
  label: ownLabel,
};

/** What an event can be sent to change it; what is left out stays. */
export const eventChanges = changesOfThing(said).meta({
  id: 'EventChanges',
  examples: [{ occurredOn: '2023-02-11' }],
});
export type EventChanges = z.infer<typeof eventChanges>;

/** What is sent to add one. */
export const newEvent = z
  .strictObject({
    key: ownKey,
    ...said,
    description: said.description.default(null),
    items: said.items.default([]),
    sources: said.sources.default([]),
    label: said.label.default('public'),
  })
  .meta({
    id: 'NewEvent',
    examples: [{ occurredOn: '2023-02-11', type: 'aid', title: { en: 'Aid crosses the border' } }],
  });
export type NewEvent = z.infer<typeof newEvent>;

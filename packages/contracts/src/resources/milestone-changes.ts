import { z } from 'zod';
import { edtf } from '../date.ts';
import { reference } from '../identity.ts';
import { localizedText } from '../text.ts';
import { agreement, implementation, legalState } from './assertion.ts';
import { changesOfThing, ownKey, ownLabel } from './changes.ts';

const newCriterion = z
  .strictObject({
    item: reference.nullable().default(null),
    implementation: implementation.nullable().default(null),
    agreement: agreement.nullable().default(null),
    legal: legalState.nullable().default(null),
    milestone: reference.nullable().default(null),
  })
  .refine(
    ({ item, milestone, ...conditions }) => {
      const isConditioned = Object.values(conditions).some((condition) => condition !== null);
      return (item === null) !== (milestone === null) && (item !== null) === isConditioned;
    },
    {
      error: 'is neither an item with what it has to reach, nor another milestone alone',
      params: { code: 'no_criterion' },
    },
  )
  .meta({
    id: 'NewCriterion',
    description: 'An item with what it has to reach, or another milestone alone.',
  });

const said = {
  title: localizedText,
  note: localizedText.nullable(),
  plannedOn: edtf.nullable(),
  criteria: z
    .array(newCriterion)
    .max(200)
    .meta({ description: 'All have to be met; replaced whole, but for what one does not see.' }),
  label: ownLabel,
};

/** What a milestone can be sent to change it; what is left out stays. */
export const milestoneChanges = changesOfThing(said).meta({
  id: 'MilestoneChanges',
  examples: [{ plannedOn: '2027' }],
});
export type MilestoneChanges = z.infer<typeof milestoneChanges>;

/** What is sent to add one. */
export const newMilestone = z
  .strictObject({
    key: ownKey,
    ...said,
    note: said.note.default(null),
    plannedOn: said.plannedOn.default(null),
    criteria: said.criteria.default([]),
    label: said.label.default('public'),
  })
  .meta({
    id: 'NewMilestone',
    examples: [{ title: { en: 'The border is open' }, plannedOn: '2027' }],
  });
export type NewMilestone = z.infer<typeof newMilestone>;

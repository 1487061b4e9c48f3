import { z } from 'zod';
import { edtf } from '../date.ts';
import { criterion, milestone } from '../resources/milestone.ts';
import { schedule } from './shown-state.ts';

const whetherMet = {
  metOn: edtf.nullable().meta({ description: 'Since when it is met without a break.' }),
  closed: z.boolean().meta({
    description: 'Its item was closed before it was met: it will not be, unless the item is reopened.',
  }),
};

const [ofItem, ofMilestone] = criterion.options;

export const criterionStanding = z
  .union([ofItem.extend(whetherMet), ofMilestone.extend(whetherMet)])
  .meta({ id: 'CriterionStanding', description: 'A criterion, and whether it is met.' });
export type CriterionStanding = z.infer<typeof criterionStanding>;

export const milestoneStanding = milestone
  .extend({
    reachedOn: edtf
      .nullable()
      .meta({ description: 'The day since which all its criteria are met together; null where one is not.' }),
    schedule,
    criteria: z.array(criterionStanding),
    missing: z.array(criterionStanding).meta({ description: 'The criteria not met.' }),
  })
  .meta({ id: 'MilestoneStanding', description: 'A milestone, and where it stands at `asOf`.' });
export type MilestoneStanding = z.infer<typeof milestoneStanding>;

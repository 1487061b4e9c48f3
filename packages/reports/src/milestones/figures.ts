import { milestoneIn } from '@parley/charts/findings';
import type { MilestoneStanding } from '@parley/contracts';

/** Where milestones stand, without ids and titles: the same after import elsewhere, for the digest. */
export const milestoneFigures = (milestones: readonly MilestoneStanding[]): unknown =>
  milestones.map(({ key, plannedOn, reachedOn, schedule, criteria }) => ({
    key,
    plannedOn,
    reachedOn,
    schedule,
    criteria: criteria.map((criterion) => ({
      of: 'item' in criterion ? criterion.item.key : milestoneIn(criterion),
      metOn: criterion.metOn,
      closed: criterion.closed,
    })),
  }));

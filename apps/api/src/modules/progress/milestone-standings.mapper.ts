import type { CriterionStanding, Milestone, MilestoneStanding } from '@parley/contracts';
import type { Criterion, CriterionStatus, Level, MilestoneFact, MilestoneStatus } from '@parley/domain';

/** A milestone, as far as its reader may see it, as the domain's fact. */
export const toMilestoneFact = ({ key, plannedOn, criteria }: Milestone): MilestoneFact => ({
  key,
  plannedOn,
  criteria: criteria.map((criterion): Criterion => {
    if ('milestone' in criterion) return { milestone: criterion.milestone.key };
    const { item, implementation, agreement, legal } = criterion;
    return {
      item: item.key,
      ...(implementation !== null && { implementation: implementation as Level }),
      ...(agreement !== null && { agreement }),
      ...(legal !== null && { legal }),
    };
  }),
});

/** The milestone with its standing; the domain gives the criteria back in the order in which it got them. */
export function toMilestoneStanding(milestone: Milestone, status: MilestoneStatus): MilestoneStanding {
  const criteria = milestone.criteria.map((criterion, index): CriterionStanding => {
    const { metOn, closed } = status.criteria[index] ?? UNMET;
    return { ...criterion, metOn, closed };
  });
  return {
    ...milestone,
    reachedOn: status.reachedOn,
    schedule: status.schedule,
    criteria,
    missing: criteria.filter(({ metOn }) => metOn === null),
  };
}

const UNMET: Pick<CriterionStatus, 'metOn' | 'closed'> = { metOn: null, closed: false };

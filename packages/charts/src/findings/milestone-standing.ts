import type { CriterionStanding, MilestoneStanding } from '@parley/contracts';
import { timeOf } from '@parley/words';

/** Where a milestone stands, in one word. Blocked: what it waits for was closed, so it will not come as things are. */
export type Status = 'reached' | 'overdue' | 'open' | 'blocked';

export function statusOf({ reachedOn, missing, schedule }: MilestoneStanding): Status {
  if (reachedOn !== null) return 'reached';
  if (missing.some(({ closed }) => closed)) return 'blocked';
  return schedule === 'overdue' ? 'overdue' : 'open';
}

/** Those reached first, in the order in which they were; then the others by their plan, those without one last. */
export function inOrder(milestones: readonly MilestoneStanding[]): MilestoneStanding[] {
  const place = ({ reachedOn, plannedOn }: MilestoneStanding) =>
    reachedOn === null
      ? { group: 1, time: plannedOn === null ? Infinity : timeOf(plannedOn) }
      : { group: 0, time: timeOf(reachedOn) };
  return milestones.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)];
    if (one.group !== other.group) return one.group - other.group;
    return one.time === other.time ? 0 : one.time - other.time;
  });
}

/** The milestone that a criterion waits for; null where it waits for an item. */
export const milestoneIn = (criterion: CriterionStanding): string | null =>
  'milestone' in criterion ? criterion.milestone.key : null;

/** What it all leads to: the milestones that wait for others and that none waits for. */
export function goalsOf(milestones: readonly MilestoneStanding[]): MilestoneStanding[] {
  const steps = new Set(milestones.flatMap(({ criteria }) => criteria.map(milestoneIn)));
  return milestones.filter(
    ({ key, criteria }) => !steps.has(key) && criteria.some((criterion) => milestoneIn(criterion) !== null),
  );
}

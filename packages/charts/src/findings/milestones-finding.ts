import type { MilestoneStanding } from '@parley/contracts';
import { plain, type Words } from '@parley/words';
import { goalsOf } from './milestone-standing.ts';

/** The headline: how many are reached, and what the last of them, to which others lead, still waits for. */
export function milestonesFinding(
  milestones: readonly MilestoneStanding[],
  locale: string,
  t: Words,
): string {
  const reached = milestones.filter(({ reachedOn }) => reachedOn !== null).length;
  const goal = goalsOf(milestones).at(-1);
  const count = milestones.length;
  const first = t('milestones.reachedOf', { reached, count, word: t('finding.number', { n: reached }) });
  if (goal === undefined) return first;
  const title = plain(goal.title, locale);
  return goal.reachedOn === null
    ? t('milestones.andGoal', {
        first,
        goal: title,
        count: goal.missing.length,
        word: t('finding.number', { n: goal.missing.length }),
      })
    : t('milestones.goalReached', { first, goal: title });
}

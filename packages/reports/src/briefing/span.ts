import { comparisonOf } from '@parley/charts/findings';
import type { Progress } from '@parley/contracts';

/**
 * The points between which a briefing tells what moved: from the last meeting to the asked day; where nothing happened
 * since, between the last two meetings. Null where there is nothing to compare with.
 *
 * @returns keys of meetings; `to` is null for the asked day
 */
export function spanOf(progress: Progress): { from: string; to: string | null } | null {
  const comparison = comparisonOf(progress);
  if (comparison === null) return null;
  const from = progress.points.findLast(({ at }) => at === comparison.before.at);
  if (from === undefined) return null;
  const last = progress.points.at(-1);
  return {
    from: from.meeting.key,
    to: comparison.now === progress.current ? null : (last?.meeting.key ?? null),
  };
}

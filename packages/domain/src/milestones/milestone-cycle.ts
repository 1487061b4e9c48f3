import type { MilestoneFact } from '../facts/milestone.ts';
import { findCircle } from '../ledger/circle.ts';

/**
 * Look for milestones that wait for each other in a circle and could never be reached.
 *
 * @returns the keys of one such circle in the order in which they wait, or null
 */
export function findMilestoneCycle(milestones: readonly MilestoneFact[]): readonly string[] | null {
  return findCircle(
    new Map(
      milestones.map(({ criteria, key }) => [
        key,
        criteria.flatMap((criterion) => ('milestone' in criterion ? [criterion.milestone] : [])),
      ]),
    ),
  );
}

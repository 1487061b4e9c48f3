import type { Rational } from '../exact/rational.ts';
import { minus } from '../exact/rational.ts';
import type { Method } from '../methods/method.ts';
import { ratioOf } from '../methods/score.ts';
import type { Placement } from '../state/followed.ts';

/** A change of score in percentage points, exact, in parts that add up to the total. */
export interface Change {
  readonly total: Rational;
  /** What continuing items did. */
  readonly byMovement: Rational;
  /** What items new to the agenda did: a wider agenda lowers a score without anything going backwards. */
  readonly byNewItems: Rational;
  /** What items leaving the agenda did. */
  readonly byLeaving: Rational;
}

/**
 * Split the change between two points, in this order: items leave (the old values without them, less the old
 * score), the continuing ones move (their score now, less the same items then), new ones enter (the score
 * now, less that of the continuing items now).
 *
 * Where no item continues there is nothing to compare in between; the middle counts as 0 then, so that the
 * whole old score leaves and the whole new one enters, and the parts still add up.
 *
 * @param before what the method looked at then; not empty
 * @param after what it looks at now; not empty
 */
export function splitChange(
  method: Method,
  before: readonly Placement[],
  after: readonly Placement[],
): Change {
  const then = new Set(before.map(({ state }) => state.item));
  const now = new Set(after.map(({ state }) => state.item));
  const score = (population: readonly Placement[]): Rational => ratioOf(method, population, 'value');
  const [old, whole] = [score(before), score(after)];
  const kept = score(before.filter(({ state }) => now.has(state.item)));
  const moved = score(after.filter(({ state }) => then.has(state.item)));
  return {
    total: minus(whole, old),
    byMovement: minus(moved, kept),
    byNewItems: minus(whole, moved),
    byLeaving: minus(kept, old),
  };
}

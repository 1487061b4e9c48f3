import type { Placement } from '../state/followed.ts';
import { stateAt } from '../state/trace.ts';
import type { MovementClass, Passage, Span } from './movement.ts';
import { classify, isGenericOnly } from './movement.ts';

/** Keys of items by what became of them, each list in key order. */
export type Movement = Readonly<Record<MovementClass, readonly string[]>>;

/** A movement, with the part of the reconfirmed items that were reached only by a generic sentence. */
export interface ListedMovement {
  readonly movement: Movement;
  readonly reconfirmedGenerically: readonly string[];
}

/**
 * List what became of every item put forward.
 *
 * @param putForward the items put forward by the end of the span, in key order, with their state then
 */
export function listMovement(putForward: readonly Placement[], span: Span): ListedMovement {
  const movement: Record<MovementClass, string[]> = {
    new: [],
    tabled: [],
    advanced: [],
    reversed: [],
    carriedOn: [],
    dropped: [],
    slipped: [],
    reconfirmed: [],
    unchanged: [],
  };
  const reconfirmedGenerically: string[] = [];
  for (const placement of putForward) {
    const passage = passageOf(placement, span);
    const movementClass = classify(passage);
    movement[movementClass].push(placement.state.item);
    if (movementClass === 'reconfirmed' && isGenericOnly(passage)) {
      reconfirmedGenerically.push(placement.state.item);
    }
  }
  return { movement, reconfirmedGenerically };
}

/** The passage of an item through a span at whose end it is in the state given. */
export function passageOf({ trace, state }: Placement, span: Span): Passage {
  return { trace, span, before: span.from === null ? null : stateAt(trace, span.from), after: state };
}

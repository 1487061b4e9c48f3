import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { presentScore } from '../exact/present.ts';
import { METHODS } from '../methods/catalogue.ts';
import { scoreOf } from '../methods/score.ts';
import { splitChange } from '../progress/change.ts';
import type { MovementClass } from '../progress/movement.ts';
import { classify } from '../progress/movement.ts';
import type { ListedMovement } from '../progress/movement-list.ts';
import { listMovement, passageOf } from '../progress/movement-list.ts';
import { pointNamed } from '../progress/points.ts';
import { populationOf } from '../progress/reckoning.ts';
import type { ShownChange } from '../progress/series.ts';
import { showChange } from '../progress/series.ts';
import { follow, putForwardBy } from '../state/followed.ts';
import { saidBetween } from '../state/trace.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import type { ShownState } from './shown-state.ts';
import { showState } from './shown-state.ts';

/** One item's way from one point to another. */
export interface Move {
  readonly item: string;
  readonly moved: MovementClass;
  readonly before: ShownState | null;
  readonly after: ShownState;
  /** Keys of the assertions in between, in the order of the ledger. */
  readonly assertions: readonly string[];
}

/** All that moved between two points, and what it did to the score. */
export interface MovementBetween extends ListedMovement {
  readonly from: IsoDay | null;
  readonly to: IsoDay;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  readonly change: ShownChange;
  /** One for each item put forward by the later point, in key order. */
  readonly moves: readonly Move[];
}

/** A span that ends before it begins. */
export class BackwardSpanError extends RangeError {
  override readonly name = 'BackwardSpanError';

  constructor(from: string, to: string) {
    super(`"${from}" comes after "${to}"`);
  }
}

/**
 * What moved after one point, up to and with another.
 *
 * @param from key of a meeting held by `asOf`, or an EDTF date; null for the beginning
 * @param to the same, not before `from`
 * @throws UnknownPointError, BackwardSpanError
 */
export function movementBetween(
  facts: LedgerFacts,
  question: Question,
  from: string | null,
  to: string,
): MovementBetween {
  const [start, end] = [
    from === null ? null : pointNamed(facts, question, from).day,
    pointNamed(facts, question, to).day,
  ];
  if (from !== null && start !== null && start > end) throw new BackwardSpanError(from, to);
  const followed = follow(facts, question);
  const putForward = putForwardBy(followed, end);
  const method = METHODS[question.method];
  const then = start === null ? [] : populationOf(method, putForwardBy(followed, start), question);
  const now = populationOf(method, putForward, question);
  const [before, after] = [scoreOf(method, then), scoreOf(method, now)];
  const span = { from: start, to: end };
  return {
    from: start === null ? null : isoDay(start),
    to: isoDay(end),
    scoreBefore: presentScore(before && before.score),
    scoreAfter: presentScore(after && after.score),
    change: showChange(before && after && splitChange(method, then, now)),
    ...listMovement(putForward, span),
    moves: putForward.map((placement): Move => {
      const passage = passageOf(placement, span);
      const { item } = placement.trace;
      return {
        item: item.key,
        moved: classify(passage),
        before: passage.before && start !== null ? showState(item, passage.before, start) : null,
        after: showState(item, passage.after, end),
        assertions: saidBetween(placement.trace, passage.before, passage.after).map(({ fact }) => fact.key),
      };
    }),
  };
}

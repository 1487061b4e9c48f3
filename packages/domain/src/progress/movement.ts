import type { Agreement } from '../facts/assertion.ts';
import { restates } from '../ledger/acts.ts';
import type { Standing } from '../ledger/standing.ts';
import type { Implementation } from '../state/implementation.ts';
import type { ItemState } from '../state/item-state.ts';
import {
  isAgreed,
  isCarriedOn,
  isClosed,
  isFirstAssessment,
  isFull,
  isWithdrawn,
} from '../state/item-state.ts';
import { legalRank } from '../state/legal.ts';
import type { Trace } from '../state/trace.ts';
import { saidBetween } from '../state/trace.ts';
import type { DayNumber } from '../time/civil-day.ts';

/** What became of an item between two points; each item put forward is in exactly one class. */
export type MovementClass =
  | 'dropped'
  | 'reversed'
  | 'new'
  | 'tabled'
  | 'carriedOn'
  | 'advanced'
  | 'slipped'
  | 'reconfirmed'
  | 'unchanged';

/** Two points in time; before the first meeting there is only the beginning, which is null. */
export interface Span {
  readonly from: DayNumber | null;
  readonly to: DayNumber;
}

/** One item's passage from one point to another. */
export interface Passage {
  readonly trace: Trace;
  readonly span: Span;
  readonly before: ItemState | null;
  readonly after: ItemState;
}

/** The classes in the order in which they are tried: the first that fits is the item's. */
const CLASSES: readonly (readonly [MovementClass, (passage: Passage) => boolean])[] = [
  ['dropped', ({ before, after }) => isWithdrawn(after) && !(before && isWithdrawn(before))],
  ['reversed', wentBackwards],
  ['new', ({ before, after }) => isAgreed(after) && !wasEverAgreed(before)],
  ['tabled', ({ before, after }) => before === null && !isAgreed(after)],
  ['carriedOn', ({ before, after }) => isCarriedOn(after) && !(before && isCarriedOn(before))],
  ['advanced', advanced],
  ['slipped', slipped],
  ['reconfirmed', onlyRestated],
];

/** The class of a passage. */
export function classify(passage: Passage): MovementClass {
  return CLASSES.find(([, fits]) => fits(passage))?.[0] ?? 'unchanged';
}

/** Whether all that restated the item in a passage did so in general words, without naming it. */
export function isGenericOnly({ trace, before, after }: Passage): boolean {
  return saidBetween(trace, before, after).every(({ act, fact }) => !restates(act) || fact.generic);
}

/**
 * A reversal was recorded; or what stands is less than what stood: an agreement lost or denied, a legal
 * instrument suspended or annulled, a level lower. Were those left to the last class, a score would fall with
 * every item "unchanged".
 *
 * A level lower because the desk spoke for the first time is the exception: nothing went backwards in the world,
 * the item was never as far as was claimed. It is what else became of it, down to `unchanged`. The score's fall
 * stands in `byMovement` all the same, which is reckoned from the levels, and the item among those on which
 * accounts differ.
 */
function wentBackwards({ before, after }: Passage): boolean {
  if (after.reversals > (before?.reversals ?? 0)) return true;
  if (!before || before === after) return false;
  return (
    (isAgreed(before) && !isAgreed(after)) ||
    (after.agreement === 'denied' && before.agreement !== 'denied') ||
    (legalRank(after.legal) < 0 && legalRank(before.legal) > legalRank(after.legal)) ||
    (isLower(before.implementation, after.implementation) && !isFirstAssessment(before, after))
  );
}

function isLower(before: Implementation, after: Implementation): boolean {
  return (after.level ?? 0) < (before.level ?? 0);
}

function wasEverAgreed(state: ItemState | null): boolean {
  return state !== null && state.firstAgreedOn !== null;
}

/** Something rose. From no evidence a level counts when it reaches 1: a first "not started" is no advance. */
function advanced({ before, after }: Passage): boolean {
  if (!before || before === after) return false;
  return (
    isLower(after.implementation, before.implementation) ||
    legalRank(after.legal) > legalRank(before.legal) ||
    AGREEMENT_RANK[after.agreement] > AGREEMENT_RANK[before.agreement]
  );
}

/** The due date passed in between, and the item is open and not full. */
function slipped({ trace: { due }, span: { from, to }, after }: Passage): boolean {
  if (due === null || isClosed(after) || isFull(after)) return false;
  return due < to && (from === null || due >= from);
}

/** It was restated, and whatever else was said only looked at it again. */
function onlyRestated({ trace, before, after }: Passage): boolean {
  const said = saidBetween(trace, before, after);
  return said.some(isRestatement) && said.every((standing) => isRestatement(standing) || looks(standing));
}

function isRestatement({ act }: Standing): boolean {
  return restates(act);
}

function looks({ act }: Standing): boolean {
  return act === 'observe';
}

const AGREEMENT_RANK: Readonly<Record<Agreement, number>> = {
  denied: 0,
  withdrawn: 0,
  none: 0,
  proposed: 1,
  agreed: 2,
};

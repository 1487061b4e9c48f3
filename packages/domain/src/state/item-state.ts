import type { Agreement, Legal } from '../facts/assertion.ts';
import type { DayNumber } from '../time/civil-day.ts';
import type { Continuation } from './heard.ts';
import type { Implementation } from './implementation.ts';
import type { Corroboration } from './stance.ts';

/** The state of one item under a reading, as it holds from one day until the next of its states. */
export interface ItemState {
  readonly item: string;
  /** The day from which it holds. */
  readonly from: DayNumber;
  readonly agreement: Agreement;
  readonly corroboration: Corroboration;
  /** Whether any account at all calls it agreed, accepted under the reading or not. */
  readonly claimedAgreed: boolean;
  readonly legal: Legal;
  readonly implementation: Implementation;
  /** The record that another item carries it on, or null. */
  readonly continuation: Continuation | null;
  /** The first day anything was said on it. */
  readonly putForwardOn: DayNumber;
  /** The first day at whose end it was agreed under the reading, or null. */
  readonly firstAgreedOn: DayNumber | null;
  /** The first day at whose end it was fully carried out; a claim of which the desk saw less never was. */
  readonly firstFullOn: DayNumber | null;
  /** Since when it is fully carried out without a break, or null where it is not. */
  readonly fullSince: DayNumber | null;
  /** Since when it is closed without a break, or null where it is open. */
  readonly closedSince: DayNumber | null;
  /** How many reversals it has seen. */
  readonly reversals: number;
  /** How many of the item's standing assertions it rests on, counted from the first. */
  readonly heard: number;
  /** Keys of the assertions from which the agreement and the legal state were taken. */
  readonly agreementRests: readonly string[];
  readonly legalRests: readonly string[];
}

/** Whether it is agreed under the reading. */
export function isAgreed(state: ItemState): boolean {
  return state.agreement === 'agreed';
}

/** Whether it is withdrawn under the reading: by the desk or every side, or by whom the reading listens to. */
export function isWithdrawn(state: ItemState): boolean {
  return state.agreement === 'withdrawn';
}

/** Whether another item carries it on. */
export function isCarriedOn(state: ItemState): boolean {
  return state.continuation !== null;
}

/** Whether it no longer counts, being withdrawn or carried on. */
export function isClosed(state: ItemState): boolean {
  return isWithdrawn(state) || isCarriedOn(state);
}

/** Whether it is fully carried out. */
export function isFull(state: ItemState): boolean {
  return state.implementation.level === 3;
}

/** Whether the desk spoke on its implementation for the first time in between, in the place of others' claims. */
export function isFirstAssessment(before: ItemState, after: ItemState): boolean {
  return after.implementation.by === 'desk' && before.implementation.by !== 'desk';
}

import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { follow, putForwardBy } from '../state/followed.ts';
import type { ShownState } from './shown-state.ts';
import { showState } from './shown-state.ts';

/** One item with its state. */
export interface ItemWithState {
  readonly item: string;
  readonly state: ShownState;
}

/** The state at `asOf` of every item put forward by then, in key order. */
export function itemStates(facts: LedgerFacts, question: Question): readonly ItemWithState[] {
  const followed = follow(facts, question);
  return putForwardBy(followed, followed.asOf).map(({ trace, state }) => ({
    item: state.item,
    state: showState(trace.item, state, followed.asOf),
  }));
}

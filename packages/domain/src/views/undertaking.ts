import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { pointNamed } from '../progress/points.ts';
import { follow, putForwardBy } from '../state/followed.ts';
import { isAgreed, isClosed } from '../state/item-state.ts';

/** What is agreed at a point, and whether it binds. Each list in key order. */
export interface Undertaking {
  /** Whether the process is a single undertaking. */
  readonly single: boolean;
  /** Agreed items that bind. */
  readonly binding: readonly string[];
  /** Agreed items that bind nobody until everything is agreed. */
  readonly provisional: readonly string[];
  /** Open items put forward and not agreed, for which the provisional ones wait. */
  readonly outstanding: readonly string[];
}

/**
 * Tell provisional from binding. In a single undertaking nothing is agreed until everything is agreed: every
 * agreed item stays provisional while any open item on the table, of whatever kind, is not; withdrawing the
 * last one outstanding seals the rest. Without that switch an agreed item binds at once.
 *
 * Filters on items apply, so ask without them for the standing of the whole.
 *
 * @param single the process's switch
 * @param at the key of a meeting held by `asOf`, or an EDTF date
 * @throws UnknownPointError
 */
export function undertaking(
  facts: LedgerFacts,
  question: Question,
  single: boolean,
  at: string = question.asOf,
): Undertaking {
  const { day } = pointNamed(facts, question, at);
  const open = putForwardBy(follow(facts, question), day).filter(({ state }) => !isClosed(state));
  const agreed = open.filter(({ state }) => isAgreed(state)).map(({ state }) => state.item);
  const outstanding = open.filter(({ state }) => !isAgreed(state)).map(({ state }) => state.item);
  const binds = !single || outstanding.length === 0;
  return {
    single,
    binding: binds ? agreed : [],
    provisional: binds ? [] : agreed,
    outstanding,
  };
}

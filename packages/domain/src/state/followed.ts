import type { LedgerFacts } from '../facts/ledger-facts.ts';
import { sidesOf } from '../facts/party.ts';
import type { Question } from '../facts/question.ts';
import { admitsItem } from '../facts/question.ts';
import type { Standing } from '../ledger/standing.ts';
import { standingAssertions } from '../ledger/standing.ts';
import type { DayNumber } from '../time/civil-day.ts';
import { periodOf } from '../time/edtf.ts';
import type { ItemState } from './item-state.ts';
import type { Trace } from './trace.ts';
import { stateAt, traceItem } from './trace.ts';

/**
 * A ledger followed once for one question. Every answer is read off it; nothing folds the assertions again.
 */
export interface Followed {
  readonly question: Question;
  /** The last day that the question looks at. */
  readonly asOf: DayNumber;
  readonly sides: readonly string[];
  /** One trace for each item that the filters let through, in key order. */
  readonly traces: readonly Trace[];
}

/**
 * Follow a ledger: sort the assertions once, then each item through its own.
 *
 * @throws NotEdtfError, NotInstantError where a fact or the question carries a malformed time
 */
export function follow(facts: LedgerFacts, question: Question): Followed {
  const asOf = periodOf(question.asOf).last;
  const sides = sidesOf(facts.parties);
  const items = facts.items.filter((item) => admitsItem(question.filters, item)).sort(byKey);
  const said = new Map<string, Standing[]>(items.map((item) => [item.key, []]));
  for (const standing of standingAssertions(facts.assertions, { asOf, knownAt: question.knownAt })) {
    said.get(standing.fact.item)?.push(standing);
  }
  const listener = { reading: question.reading, sides };
  const traces = items.map((item) => traceItem(item, said.get(item.key) ?? [], listener));
  return { question, asOf, sides, traces };
}

/** An item with its state at some day. */
export interface Placement {
  readonly trace: Trace;
  readonly state: ItemState;
}

/** Every item that somebody has put forward by the end of a day, with its state, in key order. */
export function putForwardBy(followed: Followed, day: DayNumber): readonly Placement[] {
  return followed.traces.flatMap((trace) => {
    const state = stateAt(trace, day);
    return state ? [{ trace, state }] : [];
  });
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { follow } from '../state/followed.ts';
import type { Trace } from '../state/trace.ts';
import type { DayNumber, IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import { kaplanMeierMedian } from './kaplan-meier.ts';

/** How an item's way from agreed to full stands: done, still open, or closed before it was done. */
export type LagEnd = 'full' | 'open' | 'closed';

/** The way of one item from agreed to fully carried out. */
export interface ItemLag {
  readonly item: string;
  readonly agreedOn: IsoDay;
  /** The first day on which it was full, or null. */
  readonly fullOn: IsoDay | null;
  /** Days from agreed to full; for an item not full, days waited so far, to `asOf` or to its closing. */
  readonly days: number;
  readonly end: LagEnd;
}

/** How long promises take. */
export interface Lag {
  /** In key order. */
  readonly items: readonly ItemLag[];
  /** Kaplan–Meier median in days, the items not full being censored; null where half are not full by then. */
  readonly median: number | null;
}

/**
 * Days from agreed to full for every item of a scored kind that was ever agreed under the reading by `asOf`.
 *
 * What was already done when it was agreed took 0 days. An item is watched until it is full for the first
 * time, until it is closed, or to `asOf`; what carries it on is watched as an item of its own.
 */
export function lag(facts: LedgerFacts, question: Question): Lag {
  const { asOf, traces } = follow(facts, question);
  const items = traces
    .filter(({ item }) => question.scoredKinds.includes(item.kind))
    .flatMap((trace) => lagOf(trace, asOf) ?? []);
  const median = kaplanMeierMedian(items.map(({ days, end }) => ({ days, ended: end === 'full' })));
  return { items, median };
}

function lagOf(trace: Trace, asOf: DayNumber): ItemLag | null {
  const last = trace.states.at(-1);
  if (!last || last.firstAgreedOn === null) return null;
  const agreed = last.firstAgreedOn;
  const until = last.firstFullOn ?? last.closedSince ?? asOf;
  return {
    item: trace.item.key,
    agreedOn: isoDay(agreed),
    fullOn: last.firstFullOn === null ? null : isoDay(last.firstFullOn),
    days: Math.max(0, until - agreed),
    end: last.firstFullOn !== null ? 'full' : last.closedSince !== null ? 'closed' : 'open',
  };
}

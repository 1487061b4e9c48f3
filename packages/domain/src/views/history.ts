import type { Account, Act, Agreement, Legal, Level } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { NO_FILTERS } from '../facts/question.ts';
import { inLedgerOrder, knownBy } from '../ledger/standing.ts';
import { follow } from '../state/followed.ts';
import { stateAt } from '../state/trace.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import type { Edtf } from '../time/edtf.ts';
import type { Instant } from '../time/instant.ts';
import type { ShownState } from './shown-state.ts';
import { showState } from './shown-state.ts';

/** One assertion in the history of its item. */
export interface HistoryEntry {
  readonly assertion: string;
  readonly effectiveOn: Edtf;
  /** The day from which it counts. */
  readonly countsFrom: IsoDay;
  readonly recordedAt: Instant;
  readonly meeting: string | null;
  readonly account: Account;
  readonly act: Act;
  readonly agreement: Agreement | null;
  readonly legal: Legal | null;
  readonly implementation: Level | null;
  readonly generic: boolean;
  readonly corrects: string | null;
  /** Key of the correction that took its place by `knownAt`, or null where it stands. */
  readonly supersededBy: string | null;
  /** The state at the end of its day, history being told as it stands now; null where it was superseded. */
  readonly after: ShownState | null;
}

/**
 * The history of one item: every assertion on it effective by `asOf` and recorded by `knownAt`, the superseded
 * ones too, for a ledger hides nothing of what it once held. Filters do not apply.
 *
 * @returns entries in the order of the ledger; none for an item that is unknown or not yet spoken of
 */
export function itemHistory(facts: LedgerFacts, question: Question, item: string): readonly HistoryEntry[] {
  const followed = follow(
    { ...facts, items: facts.items.filter(({ key }) => key === item) },
    { ...question, filters: NO_FILTERS },
  );
  const [trace] = followed.traces;
  if (!trace) return [];
  const known = knownBy(facts.assertions, question.knownAt);
  const supersededBy = new Map(
    known.flatMap(({ fact }) => (fact.corrects === null ? [] : [[fact.corrects, fact.key] as const])),
  );
  return known
    .filter(({ day, fact }) => fact.item === item && day <= followed.asOf)
    .sort(inLedgerOrder)
    .map(({ day, fact }) => {
      const successor = supersededBy.get(fact.key) ?? null;
      const state = successor === null ? stateAt(trace, day) : null;
      return {
        assertion: fact.key,
        effectiveOn: fact.effectiveOn,
        countsFrom: isoDay(day),
        recordedAt: fact.recordedAt,
        meeting: fact.meeting,
        account: fact.account,
        act: fact.act,
        agreement: fact.agreement,
        legal: fact.legal,
        implementation: fact.implementation,
        generic: fact.generic,
        corrects: fact.corrects,
        supersededBy: successor,
        after: state && showState(trace.item, state, day),
      };
    });
}

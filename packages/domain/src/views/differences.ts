import type { Account, Agreement, Level } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { hear, NOTHING_HEARD } from '../state/heard.ts';
import type { Heard } from '../state/heard.ts';
import { isDisputed, settleImplementation, standingEvidence } from '../state/implementation.ts';
import { corroborationOf } from '../state/stance.ts';
import { follow } from '../state/followed.ts';

/** One account's latest word on the axis on which the accounts differ. */
export interface DifferingWord<Value> {
  readonly account: Account;
  readonly word: Value;
  /** Key of the assertion. */
  readonly assertion: string;
}

/** An item on which accounts differ at `asOf`; an empty list where they do not on that axis. */
export interface Difference {
  readonly item: string;
  /** The sides' stances, where they contradict each other. */
  readonly agreement: readonly DifferingWord<Agreement>[];
  /** The accounts' standing words on implementation, where they cannot all be true. */
  readonly implementation: readonly DifferingWord<Level>[];
}

/** Every item on which the accounts differ at `asOf`, in key order, with each account's word. */
export function accountsThatDiffer(facts: LedgerFacts, question: Question): readonly Difference[] {
  const { sides, traces } = follow(facts, question);
  return traces.flatMap((trace) => {
    const heard = trace.assertions.reduce((before, next) => hear(before, next, sides), NOTHING_HEARD);
    const agreement = contradicting(heard, sides);
    const implementation = disputed(heard);
    if (agreement.length === 0 && implementation.length === 0) return [];
    return [{ item: trace.item.key, agreement, implementation }];
  });
}

function contradicting({ stances }: Heard, sides: readonly string[]): Difference['agreement'] {
  if (corroborationOf(stances, sides) !== 'contradicted') return [];
  return [...stances]
    .filter(([account]) => account.startsWith('party:') && sides.includes(account.slice('party:'.length)))
    .map(([account, { agreement, assertion }]) => ({ account, word: agreement, assertion }))
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}

function disputed({ evidence }: Heard): Difference['implementation'] {
  if (!isDisputed(settleImplementation(evidence))) return [];
  return standingEvidence(evidence).map(({ account, assertion, level }) => ({
    account,
    word: level,
    assertion,
  }));
}

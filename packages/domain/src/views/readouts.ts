import type { Account, Act, Agreement, Legal, Level } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import type { Standing } from '../ledger/standing.ts';
import { follow } from '../state/followed.ts';
import type { Corroboration, Stances } from '../state/stance.ts';
import { corroborationOf, withWord } from '../state/stance.ts';

/** What one account said on an item at a meeting. */
export interface ReadoutWord {
  readonly account: Account;
  readonly assertion: string;
  readonly act: Act;
  readonly agreement: Agreement | null;
  readonly legal: Legal | null;
  readonly implementation: Level | null;
  readonly generic: boolean;
}

/** One item as the readouts of a meeting have it, side by side. */
export interface AlignedItem {
  readonly item: string;
  /** In the order of the ledger. */
  readonly words: readonly ReadoutWord[];
  /** How the sides bear each other out on agreement at this meeting alone, whatever they said before. */
  readonly corroboration: Corroboration;
}

/**
 * The readouts of a meeting, aligned by item: every standing assertion made at it, whoever's it is.
 *
 * @param meeting key of the meeting
 * @returns items in key order, those not spoken of left out
 */
export function alignReadouts(
  facts: LedgerFacts,
  question: Question,
  meeting: string,
): readonly AlignedItem[] {
  const followed = follow(facts, question);
  return followed.traces.flatMap((trace) => {
    const said = trace.assertions.filter(({ fact }) => fact.meeting === meeting);
    if (said.length === 0) return [];
    const stances = said.reduce<Stances>(
      (heard, standing) => withWord(heard, standing, followed.sides),
      new Map(),
    );
    return [
      {
        item: trace.item.key,
        words: said.map(wordOf),
        corroboration: corroborationOf(stances, followed.sides),
      },
    ];
  });
}

function wordOf({ fact }: Standing): ReadoutWord {
  const { account, act, agreement, generic, implementation, key, legal } = fact;
  return { account, assertion: key, act, agreement, legal, implementation, generic };
}

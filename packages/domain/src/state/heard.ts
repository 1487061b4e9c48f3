import type { Account } from '../facts/assertion.ts';
import type { Reading } from '../facts/reading.ts';
import { carriesOn, reverses } from '../ledger/acts.ts';
import type { Standing } from '../ledger/standing.ts';
import type { Evidence } from './implementation.ts';
import { withEvidence } from './implementation.ts';
import type { LegalWord } from './legal.ts';
import { accepts } from './reading.ts';
import type { Stances } from './stance.ts';
import { withWord } from './stance.ts';

/** One account's record that another item carries this one on. */
export interface Continuation {
  readonly account: Account;
  /** Key of the successor; null where an old record names none. */
  readonly into: string | null;
}

/** All that has been said on one item so far, kept apart by account and axis: what a state is settled from. */
export interface Heard {
  readonly stances: Stances;
  readonly evidence: readonly Evidence[];
  readonly legal: LegalWord | null;
  readonly continuations: readonly Continuation[];
  /** How many reversals there have been. */
  readonly reversals: number;
}

/** Before anybody has spoken. */
export const NOTHING_HEARD: Heard = {
  stances: new Map(),
  evidence: [],
  legal: null,
  continuations: [],
  reversals: 0,
};

/** Hear one more assertion, in the order of the ledger. */
export function hear(heard: Heard, standing: Standing, sides: readonly string[]): Heard {
  const { account, continuedBy, key, legal } = standing.fact;
  return {
    stances: withWord(heard.stances, standing, sides),
    evidence: withEvidence(heard.evidence, standing),
    legal: legal === null ? heard.legal : { legal, assertion: key },
    continuations: carriesOn(standing.fact, standing.act)
      ? [...heard.continuations, { account, into: continuedBy }]
      : heard.continuations,
    reversals: heard.reversals + (reverses(standing.act) ? 1 : 0),
  };
}

/** The latest continuation that a reading accepts, or null. */
export function continuationUnder(
  reading: Reading,
  continuations: readonly Continuation[],
  sides: readonly string[],
): Continuation | null {
  const accounts = new Set(continuations.map((continuation) => continuation.account));
  return accepts(reading, accounts, sides) ? (continuations.at(-1) ?? null) : null;
}

import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Standing } from '../ledger/standing.ts';
import { standingAssertions } from '../ledger/standing.ts';

/** Whatever has been or will be recorded, on whatever day. */
const ALL_TIMES = { asOf: Number.POSITIVE_INFINITY, knownAt: '9999-12-31T23:59:59.999999999Z' };

/**
 * All that stands on an entry's item if it is admitted, in the order of the ledger: a backdated entry has words
 * after it, and what it corrects is gone.
 */
export function inOrderWith(facts: LedgerFacts, entry: AssertionFact): readonly Standing[] {
  const onItem = facts.assertions.filter(({ item }) => item === entry.item);
  return standingAssertions([...onItem, entry], ALL_TIMES);
}

import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import { reverses } from '../ledger/acts.ts';
import type { Standing } from '../ledger/standing.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';
import { inOrderWith } from './in-order.ts';

/**
 * An account's own words on implementation may fall only by a reversal or a correction. Accounts among each
 * other may differ, that is what the interval is for. A backdated entry is looked at both ways: it may neither
 * fall below its account's word before it nor make the word after it a fall.
 */
export function faultsOfFalling(facts: LedgerFacts, entry: AssertionFact): readonly Fault[] {
  if (entry.implementation === null || entry.corrects !== null) return [];
  const faults: Fault[] = [];
  let before: Standing | null = null;
  for (const standing of inOrderWith(
    { ...facts, assertions: facts.assertions.filter(bearsOnLevels) },
    entry,
  )) {
    const own = standing.fact.account === entry.account;
    if (standing.fact.implementation === null || (!own && !reverses(standing.act))) continue;
    if (before && isFall(before, standing) && (before.fact === entry || standing.fact === entry)) {
      const other = before.fact === entry ? standing : before;
      faults.push(fault('implementation_falls', 'implementation', [other.fact.key]));
    }
    before = own ? standing : null;
  }
  return faults;
}

/** A long ledger says most of the time something else. What is corrected is known by its correction. */
const bearsOnLevels = ({ implementation, act, corrects }: AssertionFact): boolean =>
  implementation !== null || reverses(act) || corrects !== null;

function isFall(before: Standing, after: Standing): boolean {
  if (reverses(after.act) || after.fact.corrects !== null) return false;
  return (after.fact.implementation ?? 0) < (before.fact.implementation ?? 0);
}

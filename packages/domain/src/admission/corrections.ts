import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';

/**
 * A correction names an assertion on the same item that nobody has corrected yet; whoever wants to correct it
 * again corrects its correction, so that every link of the chain keeps its place. What was booked on the wrong
 * item is taken back there and said anew on the right one.
 */
export function faultsOfCorrection(facts: LedgerFacts, entry: AssertionFact): readonly Fault[] {
  if (entry.corrects === null) {
    return entry.act === 'correct' ? [fault('correction_without_target', 'corrects')] : [];
  }
  const target = facts.assertions.find(({ key }) => key === entry.corrects);
  if (!target) return [fault('correction_target_unknown', 'corrects')];
  const corrections = facts.assertions.filter(({ corrects }) => corrects === target.key);
  return [
    ...(target.item === entry.item ? [] : [fault('correction_of_another_item', 'item', [target.item])]),
    ...corrections.map(({ key }) => fault('already_corrected', 'corrects', [key])),
  ];
}

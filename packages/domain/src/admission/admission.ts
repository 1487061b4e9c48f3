import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { isEdtf } from '../time/edtf.ts';
import { faultsOfContinuation } from './continuations.ts';
import { faultsOfCorrection } from './corrections.ts';
import { faultsOfDate } from './dating.ts';
import { faultsOfFalling } from './falling.ts';
import type { Fault } from './fault.ts';
import { Narrowed } from './narrowed.ts';
import { faultsOfReferences, faultsOfWording } from './references.ts';
import { faultsOfReversing } from './reversing.ts';

/**
 * Everything that speaks against admitting an assertion to a ledger, every reason at once.
 *
 * @param facts the ledger as the writer may see it: a reason names what it rests on, so what is hidden gives none
 * @param entry the assertion as it would be recorded
 * @param today the day of the writing
 * @returns no faults where it may be appended
 */
export function admissionFaults(facts: LedgerFacts, entry: AssertionFact, today: IsoDay): readonly Fault[] {
  return [
    ...faultsOfDate(entry, today),
    ...faultsOfReferences(facts, entry),
    ...faultsOfWording(entry),
    ...faultsOfCorrection(facts, entry),
    ...faultsOfContinuation(facts, entry),
    ...(isEdtf(entry.effectiveOn)
      ? [...faultsOfFalling(facts, entry), ...faultsOfReversing(facts, entry)]
      : []),
  ];
}

/** The faults of one entry of a batch. */
export interface BatchFault {
  /** Its place in the batch, from 0. */
  readonly index: number;
  readonly faults: readonly Fault[];
}

/**
 * The faults of a batch that is to be appended whole or not at all. Each entry is looked at as if those before
 * it had been admitted, so that a batch may correct, or build on, what it brings itself.
 *
 * @param ledger the assertions once more, for whoever holds many batches against them, one after another: each is added
 * @returns one for each entry at fault, in order; none where the batch may be appended
 */
export function batchFaults(
  facts: LedgerFacts,
  entries: readonly AssertionFact[],
  today: IsoDay,
  ledger: Narrowed = new Narrowed(facts.assertions),
): readonly BatchFault[] {
  return entries.flatMap((entry, index) => {
    const faults = admissionFaults({ ...facts, assertions: ledger.bearingOn(entry) }, entry, today);
    // An undated entry has no place in the order, so what follows cannot be held against it.
    if (isEdtf(entry.effectiveOn)) ledger.add(entry);
    return faults.length === 0 ? [] : [{ index, faults }];
  });
}

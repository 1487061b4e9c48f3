import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admissionFaults } from '../src/admission/admission.ts';
import type { AssertionFact } from '../src/facts/assertion.ts';
import type { LedgerFacts } from '../src/facts/ledger-facts.ts';
import type { ItemState } from '../src/state/item-state.ts';
import { follow } from '../src/state/followed.ts';
import { askAt } from '../src/worked-example/small-ledger.ts';
import { randomLedger } from './random-ledger.ts';

/** A ledger as it comes about: one assertion after the other, each if the rules admit it. */
const admittedLedger: fc.Arbitrary<LedgerFacts> = randomLedger.map((ledger) => {
  const assertions: AssertionFact[] = [];
  for (const entry of ledger.assertions) {
    if (admissionFaults({ ...ledger, assertions }, entry, '2022-01-01').length === 0) assertions.push(entry);
  }
  return { ...ledger, assertions };
});

it('a level falls only by a reversal or a correction, or because the desk speaks for the first time', () => {
  const falls = { byReversal: 0, byTheDesk: 0, byCorrection: 0 };
  fc.assert(
    fc.property(admittedLedger, (ledger) => {
      const corrected = new Set(ledger.assertions.flatMap(({ corrects, item }) => (corrects ? [item] : [])));
      for (const { states } of follow(ledger, askAt('2021')).traces) {
        states.forEach((after, index) => {
          const before = states[index - 1];
          if (!before || levelOf(after) >= levelOf(before)) return;
          if (after.reversals > before.reversals) falls.byReversal += 1;
          else if (corrected.has(after.item)) falls.byCorrection += 1;
          else {
            expect([before.implementation.by === 'desk', after.implementation.by]).toEqual([false, 'desk']);
            falls.byTheDesk += 1;
          }
        });
      }
    }),
    { numRuns: 1000 },
  );
  // The property would be empty if the ledgers never fell.
  for (const count of Object.values(falls)) expect(count).toBeGreaterThan(0);
});

function levelOf({ implementation }: ItemState): number {
  return implementation.level ?? 0;
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, minus } from '../exact/rational.ts';
import type { AssertionFact, Level } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import { reckonSeries } from '../progress/reckoning.ts';
import { itemStates } from '../views/states.ts';
import { randomLedger, randomQuestion } from './random-ledger.ts';

describe('evidence on an item of which nothing was known', () => {
  it('never widens the interval of a score', () => {
    fc.assert(
      fc.property(
        randomLedger.map(withoutEvidenceOnTheFirst),
        randomQuestion,
        fc.constantFrom<Level>(0, 1, 2, 3),
        fc.constantFrom<AssertionFact['account']>('joint', 'observer', 'desk', 'party:TR'),
        (ledger, question, implementation, account) => {
          const before = reckonSeries(ledger, question).current.score;
          const evidence = observation(question.asOf, account, implementation);
          const seen = { ...ledger, assertions: [...ledger.assertions, evidence] };
          const after = reckonSeries(seen, question).current.score;
          if (!before || !after || !isKnownOf(ledger, question)) return;
          const narrowed = minus(minus(before.high, before.low), minus(after.high, after.low));
          expect(compare(narrowed, minus(before.low, before.low))).toBeGreaterThanOrEqual(0);
          expect(compare(before.low, after.low)).toBeLessThanOrEqual(0);
          expect(compare(after.high, before.high)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function withoutEvidenceOnTheFirst(ledger: LedgerFacts): LedgerFacts {
  const assertions = ledger.assertions.map((assertion) =>
    assertion.item === 'I1' ? { ...assertion, implementation: null } : assertion,
  );
  return { ...ledger, assertions };
}

/** An item that the observation would be the first to put forward is no unknown item but a new one. */
function isKnownOf(...[ledger, question]: Parameters<typeof itemStates>): boolean {
  return itemStates(ledger, question).some(({ item }) => item === 'I1');
}

function observation(
  effectiveOn: string,
  account: AssertionFact['account'],
  implementation: Level,
): AssertionFact {
  return {
    key: 'A99',
    item: 'I1',
    effectiveOn,
    recordedAt: '2021-02-01T00:00:00.000Z',
    sequence: 99,
    meeting: null,
    account,
    act: 'observe',
    agreement: null,
    legal: null,
    implementation,
    generic: false,
    corrects: null,
    continuedBy: null,
  };
}

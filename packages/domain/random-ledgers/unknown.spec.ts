import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../src/exact/rational.ts';
import type { AssertionFact, Level } from '../src/facts/assertion.ts';
import type { LedgerFacts } from '../src/facts/ledger-facts.ts';
import { explainExactly } from '../src/progress/explanation.ts';
import { reckonSeries } from '../src/progress/reckoning.ts';
import { itemOf, says } from '../src/worked-example/small-ledger.ts';
import { randomLedger, randomQuestion } from './random-ledger.ts';

const RECORDED = { recordedAt: '2021-02-01T00:00:00.000Z' };
const AGREED = says('A98', 'I1', '2020-01-01', 'joint', 'agree', RECORDED);

describe('evidence on an item of which nothing was known', () => {
  it('never widens the interval of a score, at either end', () => {
    let scored = 0;
    fc.assert(
      fc.property(
        randomLedger.map(withAnUnknownItem),
        randomQuestion,
        fc.constantFrom<Level>(0, 1, 2, 3),
        fc.constantFrom<AssertionFact['account']>('joint', 'observer', 'desk', 'party:TR'),
        (ledger, question, implementation, account) => {
          const { asOf } = question;
          const evidence = says('A99', 'I1', asOf, account, 'observe', { ...RECORDED, implementation });
          const seen = { ...ledger, assertions: [...ledger.assertions, evidence] };
          const before = reckonSeries(ledger, question).current.score;
          const after = reckonSeries(seen, question).current.score;
          expect(before === null).toBe(after === null);
          if (!before || !after) return;
          expect(compare(before.low, after.low)).toBeLessThanOrEqual(0);
          expect(compare(after.high, before.high)).toBeLessThanOrEqual(0);
          const { terms } = explainExactly(ledger, question, asOf);
          scored += terms.some(({ placement }) => placement.state.item === 'I1') ? 1 : 0;
        },
      ),
      { numRuns: 300 },
    );
    // The property would be empty if the item hardly ever entered a score.
    expect(scored).toBeGreaterThan(100);
  });
});

/** The first item: an action, agreed by a joint text, on whose implementation nobody has said anything. */
function withAnUnknownItem(ledger: LedgerFacts): LedgerFacts {
  const items = ledger.items.map((item) =>
    item.key === 'I1' ? itemOf('I1', { weight: item.weight }) : item,
  );
  return { ...ledger, items, assertions: [...ledger.assertions.filter(({ item }) => item !== 'I1'), AGREED] };
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { progressSeries } from '../src/progress/series.ts';
import { itemStates } from '../src/views/states.ts';
import { randomLedger, randomQuestion } from './random-ledger.ts';

describe('a random ledger', () => {
  it('gives the same answer in whatever order its facts come', () => {
    fc.assert(
      fc.property(
        randomLedger.chain((ledger) =>
          fc.tuple(
            fc.constant(ledger),
            shuffled(ledger.assertions),
            shuffled(ledger.items),
            shuffled(ledger.meetings),
          ),
        ),
        randomQuestion,
        ([ledger, assertions, items, meetings], question) => {
          const other = { ...ledger, assertions, items, meetings, parties: ledger.parties.toReversed() };
          expect(progressSeries(other, question)).toEqual(progressSeries(ledger, question));
        },
      ),
    );
  });

  it('is not touched by an assertion on another item', () => {
    fc.assert(
      fc.property(randomLedger, randomQuestion, fc.nat(), (ledger, question, which) => {
        const [added] = ledger.assertions.slice(which % Math.max(ledger.assertions.length, 1));
        if (!added) return;
        const more = { ...added, key: 'A99', sequence: 99, corrects: null };
        const before = itemStates(ledger, question).filter(({ item }) => item !== added.item);
        const after = itemStates({ ...ledger, assertions: [...ledger.assertions, more] }, question);
        expect(after.filter(({ item }) => item !== added.item)).toEqual(before);
      }),
    );
  });

  it('is not touched by what is of no item of it, not yet effective or not yet known', () => {
    fc.assert(
      fc.property(randomLedger, randomQuestion, fc.nat(), (ledger, question, which) => {
        const [model] = ledger.assertions.slice(which % Math.max(ledger.assertions.length, 1));
        if (!model) return;
        const more = { ...model, key: 'A99', sequence: 99, corrects: null };
        for (const unrelated of [
          { ...more, item: 'elsewhere' },
          { ...more, effectiveOn: '2021' },
          { ...more, recordedAt: '2022-01-01T00:00:00.001Z' },
        ]) {
          const other = { ...ledger, assertions: [...ledger.assertions, unrelated] };
          expect(progressSeries(other, question)).toEqual(progressSeries(ledger, question));
        }
      }),
    );
  });

  it('says nothing before everything', () => {
    fc.assert(
      fc.property(randomLedger, randomQuestion, (ledger, question) => {
        const { points, current } = progressSeries(ledger, { ...question, asOf: '2019' });
        expect(points).toEqual([]);
        expect([current.n, current.score, current.highWater, current.coverage]).toEqual([
          0,
          null,
          null,
          null,
        ]);
        expect(Object.values(current.movement).flat()).toEqual([]);
        expect(Object.values(current.counts.agreement)).toEqual([0, 0, 0, 0, 0]);
      }),
    );
  });
});

function shuffled<Fact>(facts: readonly Fact[]): fc.Arbitrary<Fact[]> {
  return fc.shuffledSubarray([...facts], { minLength: facts.length });
}

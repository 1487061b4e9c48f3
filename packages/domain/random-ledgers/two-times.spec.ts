import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { progressSeries } from '../src/progress/series.ts';
import { itemHistory } from '../src/views/history.ts';
import { randomLedger, randomQuestion } from './random-ledger.ts';

const KNOWN_AT = fc.integer({ min: 1, max: 9 }).map((day) => `2021-01-0${day}T12:00:00.000Z`);

describe('a random ledger read as it was known', () => {
  it('is what it was before anything later was recorded: corrections, backdated entries and all', () => {
    fc.assert(
      fc.property(randomLedger, randomQuestion, KNOWN_AT, (ledger, question, knownAt) => {
        const assertions = ledger.assertions.filter(({ recordedAt }) => recordedAt <= knownAt);
        const then = { ...ledger, assertions };
        const asKnown = { ...question, knownAt };
        expect(progressSeries(ledger, asKnown)).toEqual(progressSeries(then, asKnown));
        for (const { key } of ledger.items) {
          expect(itemHistory(ledger, asKnown, key)).toEqual(itemHistory(then, asKnown, key));
        }
      }),
    );
  });

  it('has the same points up to a day whenever it is asked later', () => {
    fc.assert(
      fc.property(randomLedger, randomQuestion, (ledger, question) => {
        const { points } = progressSeries(ledger, question);
        const later = progressSeries(ledger, { ...question, asOf: '2021' });
        expect(later.points.slice(0, points.length)).toEqual(points);
      }),
    );
  });
});

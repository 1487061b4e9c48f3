import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { presentScore } from '../src/exact/present.ts';
import { compare, rational, sum, written } from '../src/exact/rational.ts';
import type { LedgerFacts } from '../src/facts/ledger-facts.ts';
import type { Question } from '../src/facts/question.ts';
import { explain, explainExactly } from '../src/progress/explanation.ts';
import type { Reckoning } from '../src/progress/reckoning.ts';
import { reckonSeries } from '../src/progress/reckoning.ts';
import { isoDay } from '../src/time/civil-day.ts';
import { randomLedger, randomQuestion } from './random-ledger.ts';

describe('in a random ledger, at every point and by every method', () => {
  it('the contributions add up to the score', () => {
    everyPoint((reckoning, ledger, question) => {
      const { score, terms } = explainExactly(ledger, question, isoDay(reckoning.point.day));
      expect(score).toEqual(reckoning.score);
      expect(written(sum(terms.map(({ contribution }) => contribution)))).toBe(
        written(score?.score ?? sum([])),
      );
    });
  });

  it('the contributions add up to the score also as they are published, and round to it', () => {
    everyPoint(({ point }, ledger, question) => {
      const { precise, score, terms } = explain(ledger, question, isoDay(point.day));
      const millionths = terms.reduce((total, term) => total + Math.round(term.contribution * 1e6), 0);
      expect(millionths).toBe(Math.round((precise ?? 0) * 1e6));
      expect(presentScore(rational(millionths, 1_000_000))).toBe(score ?? 0);
    });
  });

  it('the parts of a change add up to its total, which is the difference of the scores', () => {
    everyPoint(({ change, score }, _ledger, _question, before) => {
      expect(change === null).toBe(!before?.score || !score);
      if (!change || !before?.score || !score) return;
      expect(sum([change.byLeaving, change.byMovement, change.byNewItems])).toEqual(change.total);
      expect(sum([before.score.score, change.total])).toEqual(score.score);
    });
  });

  it('every item put forward is in exactly one class of movement', () => {
    everyPoint(({ counts, movement }, ledger) => {
      const classified = Object.values(movement).flat();
      const putForward = Object.values(counts.agreement).reduce((total, count) => total + count, 0);
      expect(new Set(classified).size).toBe(classified.length);
      expect(classified).toHaveLength(putForward);
      expect(ledger.items.map(({ key }) => key)).toEqual(expect.arrayContaining(classified));
    });
  });

  it('the score lies in its interval, under a high-water line that never falls, between 0 and 100', () => {
    everyPoint(({ coverage, highWater, n, score }, _ledger, _question, before) => {
      if (before?.highWater && highWater) expect(compare(before.highWater, highWater)).toBeLessThanOrEqual(0);
      expect(coverage === null).toBe(n === 0);
      if (!score || !highWater) return;
      expect(compare(score.low, score.score)).toBeLessThanOrEqual(0);
      expect(compare(score.score, score.high)).toBeLessThanOrEqual(0);
      expect(compare(score.score, highWater)).toBeLessThanOrEqual(0);
      expect(compare(score.high, { numerator: 100n, denominator: 1n })).toBeLessThanOrEqual(0);
    });
  });
});

type Check = (
  reckoning: Reckoning,
  ledger: LedgerFacts,
  question: Question,
  before: Reckoning | null,
) => void;

function everyPoint(check: Check): void {
  fc.assert(
    fc.property(randomLedger, randomQuestion, (ledger, question) => {
      const { points, current } = reckonSeries(ledger, question);
      [...points, current].forEach((reckoning, index, all) => {
        check(reckoning, ledger, question, all[index - 1] ?? null);
      });
    }),
    { numRuns: 300 },
  );
}

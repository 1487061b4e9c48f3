import { expect, it } from '@jest/globals';
import { progressSeries } from '../src/progress/series.ts';
import { askAt } from '../src/worked-example/small-ledger.ts';
import { largeLedger } from './large-ledger.ts';

/**
 * A guard against folding the ledger anew at each point, not a benchmark: 45 ms warm were measured when it was
 * last looked at. The limit leaves room for a machine that is busy.
 */
it('a series over 500 items, 100 meetings and 20,000 assertions is one pass', () => {
  const ledger = largeLedger({ items: 500, meetings: 100, assertions: 20_000 });
  progressSeries(ledger, askAt('2025'));
  const start = performance.now();
  const { points } = progressSeries(ledger, askAt('2025'));
  expect(performance.now() - start).toBeLessThan(1500);
  expect(points).toHaveLength(100);
});

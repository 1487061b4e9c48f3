import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { failsForTooLong, nextAttempt } from './retries.ts';

const from = new Date('2026-11-23T12:00:00Z');
const after = (attempts: number, drawn = 0.5) =>
  Number(nextAttempt(attempts, from, drawn)) / 1000 - from.getTime() / 1000;

describe('what failed', () => {
  it('is tried again after growing pauses, ten times over about a day, and then given up', () => {
    const pauses = Array.from({ length: 10 }, (_, index) => after(index + 1));
    expect(pauses).toEqual([5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 28_800]);
    expect(pauses.reduce((sum, pause) => sum + pause) / 3600).toBeCloseTo(23.7, 1);
    expect(nextAttempt(11, from)).toBeNull();
  });

  it('does not come again all at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, drawn) => {
          const ratio = after(attempts, drawn) / after(attempts);
          return ratio >= 0.899 && ratio <= 1.101;
        },
      ),
    );
  });

  it('for a day on end has failed for too long', () => {
    expect(failsForTooLong(from, new Date('2026-11-24T11:59:59Z'))).toBe(false);
    expect(failsForTooLong(from, new Date('2026-11-24T12:00:00Z'))).toBe(true);
  });
});

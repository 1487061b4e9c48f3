import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apportion } from './apportion.ts';
import { roundHalfUp } from './present.ts';
import { rational, sum } from './rational.ts';

const third = rational(100, 3);

describe('parts, written with six decimals', () => {
  it('add up to what is written of their sum', () => {
    expect(apportion([third, third, third], 6, 1)).toEqual({
      total: 100,
      parts: [33.333334, 33.333333, 33.333333],
    });
    expect(apportion([rational(20, 3), rational(20), rational(0)], 6, 1)).toEqual({
      total: 26.666667,
      parts: [6.666667, 20, 0],
    });
    expect(apportion([], 6, 1)).toEqual({ total: 0, parts: [] });
  });

  it('go without the last half unit where it would lift the total over a tie: 43.7499996 shows as 43.7', () => {
    const { total } = apportion([rational(437_499_996, 10_000_000)], 6, 1);
    expect(total).toBe(43.749999);
  });

  it('are never a whole unit off, and round to the total as it is shown elsewhere', () => {
    const part = fc.tuple(fc.nat(300_000), fc.integer({ min: 1, max: 3_000_000 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (drawn) => {
        const exact = drawn.map(([top, bottom]) => rational(top, bottom));
        const { total, parts } = apportion(exact, 6, 1);
        const written = parts.map((value) => rational(Math.round(value * 1e6), 1_000_000));
        expect(roundHalfUp(sum(written), 6)).toBe(total);
        expect(roundHalfUp(sum(written), 1)).toBe(roundHalfUp(sum(exact), 1));
        parts.forEach((value, index) => {
          const [top, bottom] = drawn[index] ?? [0, 1];
          expect(Math.abs(value - top / bottom)).toBeLessThan(1.000001e-6);
        });
      }),
    );
  });
});

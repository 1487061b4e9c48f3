import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { presentScore, roundHalfUp } from './present.ts';
import { compare, minus, plus, rational, sum, times, written } from './rational.ts';

describe('a score, exact inside and rounded at the edge', () => {
  it.each([
    [100, 3, 33.3],
    [140, 3, 46.7],
    [1000, 27, 37],
    [-200, 3, -66.7],
    [-260, 27, -9.6],
    [1, 20, 0.1],
    [-1, 20, 0],
    [-3, 20, -0.1],
    [-1, 4, -0.2],
    [0, 7, 0],
    [100, 1, 100],
  ])('%i/%i shows as %d: ties go towards plus infinity, and never to minus zero', (top, bottom, shown) => {
    expect(presentScore(rational(top, bottom))).toBe(shown);
  });

  it('shows no score as none', () => {
    expect(presentScore(null)).toBeNull();
  });

  it('is never further from the truth than half a unit', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1 }),
        fc.integer({ min: 0, max: 4 }),
        (top, bottom, decimals) => {
          const value = rational(top, bottom);
          const shown = BigInt(Math.round(roundHalfUp(value, decimals) * 10 ** decimals));
          const scaled = times(value, rational(10n ** BigInt(decimals)));
          const off = minus(rational(shown), scaled);
          expect(compare(off, rational(1, 2))).toBeLessThanOrEqual(0);
          expect(compare(off, rational(-1, 2))).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('loses nothing on the way', () => {
    const thirds = [rational(100, 3), rational(100, 3), rational(100, 3)];
    expect(written(sum(thirds))).toBe('100');
    expect(written(plus(rational(7, 15), rational(-1, 3)))).toBe('2/15');
    expect(written(rational(3, -6))).toBe('-1/2');
    expect(() => rational(1, 0)).toThrow(RangeError);
  });
});

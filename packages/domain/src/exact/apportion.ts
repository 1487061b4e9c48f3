import type { Rational } from './rational.ts';
import { compare, minus, rational, sum } from './rational.ts';
import { numberOf, unitsDown, unitsHalfUp } from './units.ts';

/** Parts with a number of decimals, and the total to which those add up. */
export interface Apportioned {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Write parts with a number of decimals so that what is written adds up to the written total, by largest
 * remainder: all are rounded down, and what is then missing goes, a unit each, to those that lost most, the
 * first of them where they lost alike. Rounded each by itself, thirds would add up to 99.999999.
 *
 * @param decimals of the parts and of the total, more than `coarser`
 * @param coarser the decimals with which the total is shown elsewhere: it rounds from what is given here to just
 *   that. Rounding twice would not always; so where half up crosses that tie, it is rounded down.
 */
export function apportion(parts: readonly Rational[], decimals: number, coarser: number): Apportioned {
  const total = totalUnits(sum(parts), decimals, coarser);
  const down = parts.map((part) => unitsDown(part, decimals));
  const missing = Number(total - down.reduce((all, units) => all + units, 0n));
  const lost = parts.map((part, index) => minus(part, fractionOf(down[index] ?? 0n, decimals)));
  const raised = new Set(
    lost
      .map((remainder, index) => ({ remainder, index }))
      .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return {
    total: numberOf(total, decimals),
    parts: down.map((units, index) => numberOf(raised.has(index) ? units + 1n : units, decimals)),
  };
}

function totalUnits(total: Rational, decimals: number, coarser: number): bigint {
  const near = unitsHalfUp(total, decimals);
  const shown = unitsHalfUp(fractionOf(near, decimals), coarser);
  return shown === unitsHalfUp(total, coarser) ? near : unitsDown(total, decimals);
}

function fractionOf(units: bigint, decimals: number): Rational {
  return rational(units, 10n ** BigInt(decimals));
}

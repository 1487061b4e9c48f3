import type { Rational } from './rational.ts';

/** A value in whole units of its last decimal, rounded half up: 140/3 with one decimal is 467. */
export function unitsHalfUp(value: Rational, decimals: number): bigint {
  const doubled = 2n * value.numerator * 10n ** BigInt(decimals) + value.denominator;
  return floorDivide(doubled, 2n * value.denominator);
}

/** The same, rounded down. */
export function unitsDown(value: Rational, decimals: number): bigint {
  return floorDivide(value.numerator * 10n ** BigInt(decimals), value.denominator);
}

/** The number that so many units are. */
export function numberOf(units: bigint, decimals: number): number {
  return Number(units) / 10 ** decimals;
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

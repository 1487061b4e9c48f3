import type { Rational } from './rational.ts';
import { numberOf, unitsHalfUp } from './units.ts';

/**
 * Round to a number of decimals, half up: a tie goes towards plus infinity, so 0.25 shows as 0.3 and −0.25 as
 * −0.2. It is one rule for both signs, so that a rise and a fall between the same figures round alike against
 * a whole number; ties away from zero would not. Never gives −0.
 */
export function roundHalfUp(value: Rational, decimals: number): number {
  return numberOf(unitsHalfUp(value, decimals), decimals);
}

/** A score or a change of score as it is shown: percent with one decimal, null where there is none. */
export function presentScore(value: Rational | null): number | null {
  return value === null ? null : roundHalfUp(value, 1);
}

/** A share between 0 and 1 as it is shown, with four decimals; null where there is nothing to share. */
export function presentShare(value: Rational | null): number | null {
  return value === null ? null : roundHalfUp(value, 4);
}

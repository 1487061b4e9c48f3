import type { Rational } from '../exact/rational.ts';
import { rational, ZERO } from '../exact/rational.ts';
import { isAgreed } from '../state/item-state.ts';
import type { Placement } from '../state/followed.ts';
import type { Edge, Method } from './method.ts';

/** A score in percent, exact, with the interval in which it lies. */
export interface Score {
  readonly score: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

/** What one item gives to a score. Contributions add up to the score exactly. */
export interface Share {
  readonly placement: Placement;
  readonly value: number;
  readonly weight: number;
  readonly contribution: Rational;
}

/**
 * The score of a population by a method.
 *
 * @param population what the method looks at, see {@link Method.over}
 * @returns null where nothing of it is agreed, for "no agreed items" is not the same as 0
 */
export function scoreOf(method: Method, population: readonly Placement[]): Score | null {
  if (!population.some(({ state }) => isAgreed(state))) return null;
  return {
    score: ratioOf(method, population, 'value'),
    low: ratioOf(method, population, 'low'),
    high: ratioOf(method, population, 'high'),
  };
}

/** The bare ratio in percent; an empty population gives 0, which only a split of change may ask for. */
export function ratioOf(method: Method, population: readonly Placement[], edge: Edge): Rational {
  let [given, possible] = [0, 0];
  for (const { trace, state } of population) {
    const weight = method.weight(trace.item);
    given += weight * method.value(state, edge);
    possible += weight * method.ceiling;
  }
  return possible === 0 ? ZERO : rational(100n * BigInt(given), possible);
}

/** What each item gives to the score: 100 · weight · value / (ceiling · Σ weight). */
export function sharesOf(method: Method, population: readonly Placement[]): readonly Share[] {
  const possible = population.reduce((sum, { trace }) => sum + method.ceiling * method.weight(trace.item), 0);
  return population.map((placement) => {
    const weight = method.weight(placement.trace.item);
    const value = method.value(placement.state, 'value');
    const contribution = rational(100n * BigInt(weight) * BigInt(value), possible);
    return { placement, value, weight, contribution };
  });
}

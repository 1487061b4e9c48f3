import type { ItemFact } from '../facts/item.ts';
import type { ItemState } from '../state/item-state.ts';

/** Which end of an item's interval is asked for; `value` is the level that counts. */
export type Edge = 'value' | 'low' | 'high';

/**
 * A way to make one score of many items: 100 · Σ(weight · value) / (ceiling · Σ weight). To add a sixth, write
 * one file that exports one of these, name it in the catalogue, and test it.
 *
 * All methods share this form because it is what lets each of them explain itself term by term.
 */
export interface Method {
  /** Name and version. A method that would give other figures is another version. */
  readonly id: string;
  /**
   * What it looks at: the scored, open items agreed under the reading, or every item ever put forward, of all
   * kinds and closed ones too.
   */
  readonly over: 'agreed' | 'put_forward';
  /** The most that one item can give. */
  readonly ceiling: number;
  /** How often an item counts: a positive integer. */
  readonly weight: (item: ItemFact) => number;
  /** What an item gives at an edge: a whole number, 0 to the ceiling, low ≤ value ≤ high. */
  readonly value: (state: ItemState, edge: Edge) => number;
}

/** Every item counts once. */
export function once(): number {
  return 1;
}

/**
 * The level of implementation at an edge. Without evidence it counts as 0, for nothing can be claimed, while
 * the interval spans 0 to 3, for nothing can be ruled out.
 */
export function levelAt({ implementation }: ItemState, edge: Edge): number {
  if (edge === 'low') return implementation.low;
  if (edge === 'high') return implementation.high;
  return implementation.level ?? 0;
}

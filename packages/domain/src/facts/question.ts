import type { MethodId } from '../methods/catalogue.ts';
import type { Edtf } from '../time/edtf.ts';
import type { Instant } from '../time/instant.ts';
import type { ItemFact, ItemKind } from './item.ts';
import { KINDS_SCORED_BY_DEFAULT } from './item.ts';
import type { Reading } from './reading.ts';

/** What to look at; an empty list leaves that side open. */
export interface Filters {
  /** Tracks whose meetings make points. It never hides an item: what moved between them still moved. */
  readonly tracks: readonly string[];
  readonly kinds: readonly ItemKind[];
  readonly themes: readonly string[];
  /** Items that at least one of these parties has to carry out. */
  readonly obligors: readonly string[];
}

/** A question to a ledger. The same question to the same facts has one answer for ever. */
export interface Question {
  /** Effective time: only what was so by the end of this period. */
  readonly asOf: Edtf;
  /** Recorded time: only what was known by this instant. */
  readonly knownAt: Instant;
  readonly reading: Reading;
  readonly method: MethodId;
  readonly filters: Filters;
  /** Kinds that enter counts of implementation and scores; the others are listed and moved, not scored. */
  readonly scoredKinds: readonly ItemKind[];
}

/** Filters that leave everything in. */
export const NO_FILTERS: Filters = { tracks: [], kinds: [], themes: [], obligors: [] };

/**
 * A question with the usual reading, method and scored kinds.
 *
 * @param times the two times, and whatever is to differ from the usual
 * @returns a whole question
 */
export function ask(times: Pick<Question, 'asOf' | 'knownAt'> & Partial<Question>): Question {
  return {
    reading: 'resolved',
    method: 'pam@1',
    filters: NO_FILTERS,
    scoredKinds: KINDS_SCORED_BY_DEFAULT,
    ...times,
  };
}

/** Whether the filters let an item through. */
export function admitsItem(filters: Filters, item: ItemFact): boolean {
  return (
    isOpenTo(filters.kinds, item.kind) &&
    isOpenTo(filters.themes, item.theme) &&
    (filters.obligors.length === 0 || item.obligors.some((party) => filters.obligors.includes(party)))
  );
}

/** Whether the filters let the meetings of a track make points. */
export function admitsTrack(filters: Filters, track: string): boolean {
  return isOpenTo(filters.tracks, track);
}

function isOpenTo<Value>(allowed: readonly Value[], value: Value): boolean {
  return allowed.length === 0 || allowed.includes(value);
}

import type { ItemKind } from '@parley/contracts';
import { isEdtf } from '@parley/words';

/**
 * How to look at a process: which meetings, whose account, which method, as of when, known when. It is kept in the
 * address and nowhere else, so a link shows the same to everyone who may see it.
 */
export interface Lens {
  /** Keys of tracks; empty for all of them. */
  tracks: readonly string[];
  reading: string;
  method: string;
  asOf: string | null;
  knownAt: string | null;
  /** A meeting or a day: what changed is told from there on; null for the meeting before. */
  since: string | null;
  kinds: readonly ItemKind[];
  themes: readonly string[];
  obligors: readonly string[];
}

export const usualReading = 'resolved';
export const usualMethod = 'pam@1';
/** How the address says "every track"; no `track` at all means the process's first. */
export const everyTrack = 'all';

export const kinds: readonly ItemKind[] = [
  'action',
  'study',
  'confidence_measure',
  'principle',
  'procedure',
  'end_goal',
];

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads the lens from an address.
 *
 * @param search the query of the address
 * @param firstTrack key of the track that is shown where none is named; null where the process has none
 */
export function lensOf(search: SearchParams, firstTrack: string | null): Lens {
  const tracks = many(search.track);
  const mainTrack = firstTrack === null ? [] : [firstTrack];
  return {
    tracks: tracks.includes(everyTrack) ? [] : tracks.length > 0 ? tracks : mainTrack,
    reading: one(search.reading) ?? usualReading,
    method: one(search.method) ?? usualMethod,
    asOf: one(search.asOf) ?? null,
    knownAt: one(search.knownAt) ?? null,
    since: one(search.since) ?? null,
    kinds: kinds.filter((kind) => many(search.kind).includes(kind)),
    themes: many(search.theme),
    obligors: many(search.obligor),
  };
}

/** The lens as the API asks for it. What is usual is left out: the API's own defaults are the same. */
export function questionOf(lens: Lens) {
  return {
    track: [...lens.tracks],
    ...(lens.reading === usualReading ? {} : { reading: lens.reading }),
    ...(lens.method === usualMethod ? {} : { method: lens.method }),
    ...(lens.asOf === null ? {} : { asOf: lens.asOf }),
    ...(lens.knownAt === null ? {} : { knownAt: lens.knownAt }),
    ...filtersOn(lens),
  };
}

/** The part of it that narrows the items. */
export const filtersOn = (lens: Lens) => ({
  ...(lens.kinds.length === 0 ? {} : { kind: [...lens.kinds] }),
  ...(lens.themes.length === 0 ? {} : { theme: [...lens.themes] }),
  ...(lens.obligors.length === 0 ? {} : { obligor: [...lens.obligors] }),
});

/** The same look at everything: every track, every item. */
export const unfiltered = (lens: Lens): Lens => ({
  ...lens,
  tracks: [],
  kinds: [],
  themes: [],
  obligors: [],
});

/** The part of it that one asks of a single thing: filters and a method have nothing to do with that. */
export function questionOfOne(lens: Lens) {
  return {
    ...(lens.reading === usualReading ? {} : { reading: lens.reading }),
    ...(lens.asOf === null ? {} : { asOf: lens.asOf }),
    ...(lens.knownAt === null ? {} : { knownAt: lens.knownAt }),
  };
}

/** The lens as the query of an address, for links that keep it; `''` or `?…`. */
export function searchOf(lens: Lens, extra: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams();
  const tracks = lens.tracks.length === 0 ? [everyTrack] : lens.tracks;
  for (const track of tracks) search.append('track', track);
  for (const [name, value] of Object.entries(questionOf(lens))) {
    if (name === 'track') continue;
    for (const single of Array.isArray(value) ? value : [value]) search.append(name, single);
  }
  if (lens.since !== null) search.append('since', lens.since);
  for (const [name, value] of Object.entries(extra)) search.append(name, value);
  return `?${search.toString()}`;
}

/** Parts of the address that cannot be meant as they stand, by name. The API would refuse them too. */
export function faultsOf(lens: Lens): ('asOf' | 'knownAt')[] {
  const faults: ('asOf' | 'knownAt')[] = [];
  if (lens.asOf !== null && !isEdtf(lens.asOf)) faults.push('asOf');
  if (lens.knownAt !== null && Number.isNaN(Date.parse(lens.knownAt))) faults.push('knownAt');
  return faults;
}

const many = (value: string | string[] | undefined): string[] =>
  [value ?? []].flat().filter((text) => text !== '');
const one = (value: string | string[] | undefined): string | undefined => many(value)[0];

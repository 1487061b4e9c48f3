import { searchKind } from '@parley/contracts';
import type { SearchKind } from '@parley/contracts';

/** What the address of the search asks for. What it has no word for asks for nothing. */
export interface Wanted {
  words: string;
  kind: SearchKind | null;
  /** By its slug; empty for all. */
  process: string;
  cursor: string | null;
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim();

export function wantedOf(search: Search): Wanted {
  const kind = searchKind.safeParse(one(search.kind));
  const cursor = one(search.cursor);
  return {
    words: one(search.q),
    kind: kind.success ? kind.data : null,
    process: one(search.process),
    cursor: cursor === '' ? null : cursor,
  };
}

export const questionOf = ({ words, kind, process, cursor }: Wanted) => ({
  q: words,
  limit: 50,
  ...(kind === null ? {} : { kind: [kind] }),
  ...(process === '' ? {} : { process: [process] }),
  ...(cursor === null ? {} : { cursor }),
});

export function addressOf({ words, kind, process, cursor }: Wanted): string {
  const search = new URLSearchParams({ q: words });
  if (kind !== null) search.set('kind', kind);
  if (process !== '') search.set('process', process);
  if (cursor !== null) search.set('cursor', cursor);
  return `/search?${search.toString()}`;
}

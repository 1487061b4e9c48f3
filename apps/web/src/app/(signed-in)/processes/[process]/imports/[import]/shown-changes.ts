import type { ImportChangeKind } from '@parley/contracts';

export const changeKinds = [
  'new',
  'changed',
  'same',
  'skipped',
  'bad',
] as const satisfies readonly ImportChangeKind[];

/** Which of the changes a page shows. */
export interface Shown {
  /** null: all */
  kind: ImportChangeKind | null;
  cursor: string | null;
}

export function shownIn(search: Record<string, string | string[] | undefined>): Shown {
  return {
    kind: changeKinds.find((kind) => kind === search.kind) ?? null,
    cursor: typeof search.cursor === 'string' ? search.cursor : null,
  };
}

/** The query of the page that shows so. */
export function searchFor({ kind, cursor }: Shown): string {
  const search = new URLSearchParams({
    ...(kind !== null && { kind }),
    ...(cursor !== null && { cursor }),
  }).toString();
  return search === '' ? '' : `?${search}`;
}

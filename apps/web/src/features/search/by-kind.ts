import type { SearchHit, SearchKind } from '@parley/contracts';

export interface KindOfHits {
  kind: SearchKind;
  hits: SearchHit[];
}

/** Hits by what they are: the kind of the best one first, and within each the best first, as they were answered. */
export function byKind(hits: readonly SearchHit[]): KindOfHits[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}

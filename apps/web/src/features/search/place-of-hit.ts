import type { SearchHit } from '@parley/contracts';

type Placed = Pick<SearchHit, 'kind' | 'key' | 'process'>;

/**
 * Where the dashboard shows what was found. Sides, persons, tracks and events have no page of their own: they lead to the
 * one that names them; what was said leads by its key to the item that it was said on.
 */
export function placeOfHit({ kind, key, process }: Placed): string {
  const home = `/processes/${process.slug}`;
  const name = encodeURIComponent(key);
  switch (kind) {
    case 'item':
      return `${home}/items/${name}`;
    case 'assertion':
      return `${home}/assertions/${name}`;
    case 'meeting':
      return `${home}/meetings/${name}`;
    case 'source':
      return `${home}/sources/${name}`;
    case 'milestone':
      return `${home}/milestones#${name}`;
    case 'track':
      return `${home}?track=${name}`;
    case 'event':
      return `${home}?track=all`;
    case 'representative':
      return `${home}/meetings?track=all`;
    case 'process':
    case 'party':
      return home;
  }
}

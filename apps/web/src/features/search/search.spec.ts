import { describe, expect, it } from '@jest/globals';
import type { SearchHit, SearchKind } from '@parley/contracts';
import { byKind } from './by-kind.ts';
import { placeOfHit } from './place-of-hit.ts';

const hit = (kind: SearchKind, key: string): SearchHit => ({
  kind,
  id: key,
  key,
  process: { id: 'P', slug: 'cyprus', title: { en: 'Cyprus' } },
  title: { en: key },
  href: '',
  field: 'title',
  language: 'en',
  passage: [],
  score: 1,
});

describe('what was found', () => {
  it('is grouped by kind, the kind of the best first', () => {
    const groups = byKind([hit('meeting', 'SR2'), hit('item', 'I02'), hit('meeting', 'SR1')]);
    expect(groups.map(({ kind, hits }) => [kind, ...hits.map(({ key }) => key)])).toEqual([
      ['meeting', 'SR2', 'SR1'],
      ['item', 'I02'],
    ]);
  });

  it('leads to the page that shows it, or names it', () => {
    expect(placeOfHit(hit('item', 'I02'))).toBe('/processes/cyprus/items/I02');
    expect(placeOfHit(hit('assertion', 'A13'))).toBe('/processes/cyprus/assertions/A13');
    expect(placeOfHit(hit('milestone', 'M/1'))).toBe('/processes/cyprus/milestones#M%2F1');
    expect(placeOfHit(hit('track', 'SR'))).toBe('/processes/cyprus?track=SR');
    expect(placeOfHit(hit('party', 'TR'))).toBe('/processes/cyprus');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Assertion, Source } from '@parley/contracts';
import { carries, choicesFor, onShelf, restingOn, shelfOf } from './shelf.ts';

const source = (key: string, changes: Partial<Source>): Source => ({
  id: key,
  key,
  kind: 'news_report',
  publisher: 'A paper',
  title: key,
  tier: 'news',
  publishedOn: '2024-07-30',
  language: 'en',
  url: null,
  note: null,
  textSha256: null,
  label: 'public',
  archived: false,
  ...changes,
});
const sources = [
  source('S1', { publishedOn: null }),
  source('S2', {}),
  source('S3', { publishedOn: '2025', tier: 'official', kind: 'official_readout', publisher: 'A ministry' }),
  source('S4', { language: 'hy' }),
];
const none = shelfOf({});
const keys = (shelf: Parameters<typeof onShelf>[1]) => onShelf(sources, shelf).map(({ key }) => key);

describe('the library', () => {
  it('has the newest first and what has no date last', () => {
    expect(keys(none)).toEqual(['S3', 'S2', 'S4', 'S1']);
  });

  it('is looked through by what the address names; what one looks for in items is not meant', () => {
    expect(keys(shelfOf({ language: 'hy', kind: 'action' }))).toEqual(['S4']);
    expect(keys(shelfOf({ form: 'official_readout', tier: 'official' }))).toEqual(['S3']);
    expect(keys(shelfOf({ publisher: 'Nobody' }))).toEqual([]);
  });

  it('offers what there is beside the rest of the choice', () => {
    expect(choicesFor(sources, shelfOf({ tier: 'news' }), 'language')).toEqual(
      new Map([
        ['en', 2],
        ['hy', 1],
      ]),
    );
    expect(choicesFor(sources, shelfOf({ tier: 'news' }), 'tier')).toEqual(
      new Map([
        ['official', 1],
        ['news', 3],
      ]),
    );
  });

  it('knows what rests on each, and where nothing does', () => {
    const said = [
      { item: { key: 'I1' }, sources: [{ source: { key: 'S2' } }] },
    ] as unknown as readonly Assertion[];
    const library = { assertions: said, items: [], meetings: [], events: [] };
    expect(restingOn('S2', library).assertions).toHaveLength(1);
    expect(carries(restingOn('S2', library))).toBe(true);
    expect(carries(restingOn('S1', library))).toBe(false);
  });
});

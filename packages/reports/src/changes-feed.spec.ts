import { describe, expect, it } from '@jest/globals';
import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { renderChangesAtom } from './changes-atom.ts';
import type { ChangesFeed, SaidOfItem, TellableChange } from './changes-feed.ts';
import { renderChangesJson } from './changes-json.ts';

const url = 'https://parley.example/processes/turkiye-armenia';

const said: SaidOfItem = {
  act: 'reconfirm',
  account: 'joint',
  item: { key: 'I07', title: { en: 'Railway gate', tr: 'Demiryolu kapısı', hy: 'Երկաթուղային անցակետ' } },
  meeting: 'SR6',
  note: { en: 'As in July 2022.' },
};

const change = (more: Partial<TellableChange> = {}): TellableChange => ({
  uuid: '127ce982-a737-5bc9-a4a0-5e7bd0680393',
  revision: 51,
  recordedAt: new Date('2026-05-14T12:00:00.051Z'),
  kind: 'assertion',
  id: '019a0c1e-0000-7000-8000-000000000001',
  key: 'A61',
  what: 'appended',
  title: null,
  said,
  url: `${url}/items/I07`,
  ...more,
});

const feed = (changes: readonly TellableChange[], more: Partial<ChangesFeed> = {}): ChangesFeed => ({
  uuid: '07f2dd7a-96d3-5de1-ab12-e66756cfa3a4',
  process: { en: 'Türkiye–Armenia', hy: 'Հայաստան–Թուրքիա' },
  url,
  self: 'https://api.parley.example/v1/processes/turkiye-armenia/changes.atom',
  parties: new Map([['TR', { en: 'Türkiye', tr: 'Türkiye', hy: 'Թուրքիա' }]]),
  changes,
  updatedAt: new Date('2026-05-14T12:00:00.051Z'),
  ...more,
});

const removed = change({
  uuid: '22222222-a737-5bc9-a4a0-5e7bd0680393',
  kind: 'item',
  key: null,
  what: 'removed',
  said: null,
  url,
});

describe('changes as Atom', () => {
  it('are read by a reader of feeds', () => {
    const read = parseFeed(renderChangesAtom(feed([change(), removed]), 'en'));
    expect(read.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(read).toMatchObject({
      title: 'Türkiye–Armenia: changes',
      language: 'en',
      url,
      self: 'https://api.parley.example/v1/processes/turkiye-armenia/changes.atom',
      updated: new Date('2026-05-14T12:00:00.051Z'),
      authors: [{ name: 'Parley' }],
    });
    expect(read.items).toHaveLength(2);
    expect(read.items[0]).toMatchObject({
      id: 'urn:uuid:127ce982-a737-5bc9-a4a0-5e7bd0680393',
      title: 'Item I07 “Railway gate”: reconfirmed at SR6 by joint statement',
      content: 'As in July 2022.',
      url: `${url}/items/I07`,
      updated: new Date('2026-05-14T12:00:00.051Z'),
    });
    expect(read.items[0]?.categories.map(({ term }) => term)).toEqual(['assertion', 'appended']);
    expect(read.items[1]?.title).toBe('Item: removed');
  });

  it('do not say where they are, where that is a secret', () => {
    for (const render of [renderChangesAtom, renderChangesJson]) {
      expect(render(feed([change()], { self: null }), 'en')).not.toContain('/v1/');
    }
  });

  it.each([
    ['tr', 'Madde I07 “Demiryolu kapısı”: teyit edildi (toplantı: SR6, ortak metin)'],
    ['hy', 'Կետ I07 «Երկաթուղային անցակետ» — վերահաստատված է (հանդիպում՝ SR6, համատեղ տեքստ)'],
  ] as const)('are told in %s', (lang, sentence) => {
    expect(parseFeed(renderChangesAtom(feed([change()]), lang)).items[0]?.title).toBe(sentence);
  });

  it('name the party whose word it is, by its key where it has no name', () => {
    const by = (account: string) =>
      parseFeed(renderChangesAtom(feed([change({ said: { ...said, account, meeting: null } })]), 'hy'))
        .items[0]?.title;
    expect(by('party:TR')).toBe('Կետ I07 «Երկաթուղային անցակետ» — վերահաստատված է (Թուրքիա)');
    expect(by('party:GE')).toBe('Կետ I07 «Երկաթուղային անցակետ» — վերահաստատված է (GE)');
  });
});

describe('changes as JSON Feed', () => {
  it('are what version 1.1 asks for', () => {
    expect(JSON.parse(renderChangesJson(feed([change(), removed]), 'en'))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Türkiye–Armenia: changes',
      home_page_url: url,
      feed_url: 'https://api.parley.example/v1/processes/turkiye-armenia/changes.atom',
      language: 'en',
      authors: [{ name: 'Parley' }],
      items: [
        {
          id: 'urn:uuid:127ce982-a737-5bc9-a4a0-5e7bd0680393',
          url: `${url}/items/I07`,
          title: 'Item I07 “Railway gate”: reconfirmed at SR6 by joint statement',
          content_text: 'As in July 2022.',
          date_published: '2026-05-14T12:00:00.051Z',
          language: 'en',
          tags: ['assertion', 'appended'],
        },
        {
          id: 'urn:uuid:22222222-a737-5bc9-a4a0-5e7bd0680393',
          url,
          title: 'Item: removed',
          content_text: 'Item: removed',
          date_published: '2026-05-14T12:00:00.051Z',
          language: 'en',
          tags: ['item', 'removed'],
        },
      ],
    });
  });
});

describe('whatever a text holds', () => {
  it('is one entry, with that text', () => {
    const hostile = fc.constantFrom(
      ']]>',
      '<b>&amp;</b>',
      '"',
      "'",
      '\0\u0008',
      '&#0;',
      '--><!--',
      'և',
      '👩‍👩‍👧',
      '\uFFFE',
    );
    const piece = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 20 }));
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `x${pieces.join('')}x`);
    const carried = (from: string) => from.replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '');
    // Readers fold white space, and show the entities of HTML as what they stand for.
    const bare = (from: string | null | undefined) => (from ?? '').replaceAll(/[\s&]|amp;|#0;/g, '');
    fc.assert(
      fc.property(text, (title) => {
        const one = change({ kind: 'item', key: 'I07', title: { en: title }, said: null, what: 'changed' });
        const read = parseFeed(renderChangesAtom(feed([one]), 'en'));
        expect(read.items).toHaveLength(1);
        const expected = carried(`Item I07 “${title}”: changed`);
        const json = JSON.parse(renderChangesJson(feed([one]), 'en')) as { items: { title: string }[] };
        expect(json.items[0]?.title).toBe(expected);
        if (!/[<>]/.test(title)) expect(bare(read.items[0]?.title)).toBe(bare(expected));
      }),
      { numRuns: 300 },
    );
  });
});

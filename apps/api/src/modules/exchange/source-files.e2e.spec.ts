import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sourceFileRead } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const PROCESS = '/v1/processes/turkiye-armenia';
const taken = async (format: string, secret = key, query = ''): Promise<string> => {
  const path = `${PROCESS}/sources/export?format=${format}${query}`;
  return (await service.with(secret).get(path).buffer(true).expect(200)).text;
};
const bring = (body: object, secret = key) =>
  service.with(secret).post(`${PROCESS}/sources/import`).send(body);
const revision = async (): Promise<number> => (await service.with(key).get(PROCESS)).body.revision;
const all = async (query = '') =>
  (await service.with(key).get(`${PROCESS}/sources?limit=200&sort=key${query}`).expect(200)).body.data;

const entry = (more: Record<string, string> = {}) =>
  Object.entries({
    TY: 'NEWS',
    ID: 'N1',
    TI: 'The gate',
    PB: 'A newspaper',
    DA: '2024/07/30',
    UR: 'https://news.example.org/gate',
    ...more,
    ER: '',
  })
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join('');

describe('sources', () => {
  it('go out as CSL-JSON, BibTeX and RIS, all of them, by key', async () => {
    const keys = (await all()).map((source: { key: string }) => source.key);
    const csl = JSON.parse(await taken('csl-json'));
    expect(csl.map(({ id }: { id: string }) => id)).toEqual(keys);
    expect((await taken('bibtex')).match(/^@\w+\{[^,]+/gm)).toHaveLength(keys.length);
    expect((await taken('ris')).match(/^ER {2}- $/gm)).toHaveLength(keys.length);
  });

  it('come in to another process as they went out', async () => {
    const talks = { slug: 'other-talks', title: { en: 'Other talks' } };
    await service.with(key).post('/v1/processes').send(talks).expect(201);
    const ris = await taken('ris');
    const path = '/v1/processes/other-talks/sources';
    const { body } = await service
      .with(key)
      .post(`${path}/import`)
      .send({ format: 'ris', content: ris })
      .expect(200);
    expect(sourceFileRead.parse(body)).toEqual(body);
    const said = (sources: Record<string, unknown>[]) =>
      sources.map(({ key: own, kind, title, publisher, publishedOn, language, url }) => ({
        own,
        kind,
        title: String(title).replaceAll(/\s+/g, ' '),
        publisher,
        publishedOn,
        language,
        url,
      }));
    const { data } = (await service.with(key).get(`${path}?limit=200&sort=key`).expect(200)).body;
    expect(said(data)).toEqual(said(await all()));
    expect((await service.with(key).get('/v1/processes/other-talks')).body.revision).toBe(1);
  });

  it('show nothing of those that are above a clearance, nor of those that are not yet there', async () => {
    const before = await taken('ris', await service.key({ clearance: 'public' }));
    await service
      .with(key)
      .post(`${PROCESS}/sources`)
      .send({ key: 'H1', kind: 'other', publisher: 'P', title: 'Hidden', language: 'en', label: 'internal' })
      .expect(201);
    expect(await taken('ris', await service.key({ clearance: 'public' }))).toBe(before);
    expect(await taken('ris')).toContain('Hidden');
    expect(await taken('ris', key, '&knownAt=2026-05-14T13:00:00Z')).not.toContain('Hidden');
  });
});

describe('a file of sources', () => {
  it('is shown first, and writes nothing', async () => {
    const before = await revision();
    const { body } = await bring({ format: 'ris', content: entry(), dryRun: true }).expect(200);
    expect(body).toMatchObject({ written: false, errors: [] });
    expect(body.entries).toEqual([
      {
        kind: 'news_report',
        language: 'en',
        id: null,
        key: 'N1',
        title: 'The gate',
        publisher: 'A newspaper',
        publishedOn: '2024-07-30',
        url: 'https://news.example.org/gate',
        duplicateOf: null,
      },
    ]);
    expect(await revision()).toBe(before);
  });

  it('is added in one revision', async () => {
    const before = await revision();
    const content = entry() + entry({ ID: 'not a key!', UR: 'https://news.example.org/other' });
    const { body } = await bring({ format: 'ris', content, label: 'internal' }).expect(200);
    expect(body.written).toBe(true);
    expect(await revision()).toBe(before + 1);
    const source = await service.with(key).get(`${PROCESS}/sources/${body.entries[1].id}`).expect(200);
    expect(source.body).toMatchObject({ title: 'The gate', label: 'internal' });
    expect(source.body.key).toMatch(/^s-/);
  });

  it('is refused with every fault by its entry, and none of it is added', async () => {
    const before = await revision();
    const content = [
      entry({ ID: 'N2', UR: 'http://www.news.example.org/gate/#top' }),
      entry({ ID: 'S40', UR: 'https://news.example.org/3' }),
      entry({ ID: 'N4', UR: 'https://news.example.org/4', TI: '', DA: '2024/13' }),
      entry({ ID: 'N5', UR: 'https://news.example.org/3' }),
      entry({ ID: 'N6', UR: 'javascript:alert(1)' }),
    ].join('');
    const { body } = await bring({ format: 'ris', content }).expect(422);
    expect(body.errors.map(({ code, message }: Record<string, string>) => `${code} ${message}`)).toEqual([
      'duplicate entry 1 (N2): stands at the address of N1',
      'required entry 3 (N4): title is missing',
      expect.stringMatching(/^not_edtf entry 3 \(N4\): publishedOn is not an EDTF date/),
      'repeated entry 4 (N5): has the key or the address of entry 2 (S40)',
      expect.stringMatching(/entry 5 \(N6\): url/),
      'key_taken entry 2 (S40): is the key of another source',
    ]);
    expect(await revision()).toBe(before);
  });

  it('leaves out what is there already, where that is asked for', async () => {
    const content = entry({ ID: 'N2' }) + entry({ ID: 'N7', UR: 'https://news.example.org/7' });
    const { body } = await bring({ format: 'ris', content, duplicates: 'leave_out' }).expect(200);
    expect(
      body.entries.map(({ id, duplicateOf }: { id: string | null; duplicateOf: object }) => [
        id === null,
        duplicateOf,
      ]),
    ).toEqual([
      [true, expect.objectContaining({ key: 'N1' })],
      [false, null],
    ]);
  });

  it('that is none, or empty, is refused, as is a label above one’s own', async () => {
    const codes = async (body: object, secret = key) =>
      (await bring(body, secret).expect(422)).body.errors.map(({ code }: { code: string }) => code);
    expect(await codes({ format: 'csl-json', content: '{' })).toEqual(['unreadable']);
    expect(await codes({ format: 'bibtex', content: 'https://example.org/a.bib' })).toEqual(['no_entries']);
    expect(await codes({ format: 'ris', content: entry().repeat(501) })).toEqual(['too_many_entries']);
    const internal = await service.key({ clearance: 'internal' });
    const content = entry({ ID: 'N8', UR: 'https://news.example.org/8' });
    expect(await codes({ format: 'ris', content, label: 'restricted' }, internal)).toEqual([
      'beyond_own_clearance',
    ]);
  });

  it('tells nobody of what they do not see', async () => {
    const outsider = await service.key({ clearance: 'public' });
    // N1 is internal: its address is free to whoever does not see it.
    const content = entry({ ID: 'N9' });
    const { body } = await bring({ format: 'ris', content, dryRun: true }, outsider).expect(200);
    expect(body).toMatchObject({ errors: [], entries: [{ duplicateOf: null }] });
  });
});

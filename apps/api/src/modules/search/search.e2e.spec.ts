import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Page, type SearchHit, searchHit } from '@parley/contracts';
import { recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const pageOf = async (query: object): Promise<Page<SearchHit>> =>
  (await service.with(key).get('/v1/search').query(query).expect(200)).body;
const ask = async (q: string, more: object = {}): Promise<SearchHit[]> => (await pageOf({ q, ...more })).data;
const namesIn = (hits: readonly SearchHit[]): string[] => hits.map((hit) => `${hit.kind} ${hit.key}`);
const shown = ({ passage }: SearchHit): string =>
  passage.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('a hit', () => {
  it('says what was found, in which process, and where in it', async () => {
    const [first] = await ask('gyumri rail', { kind: 'item' });
    expect(searchHit.parse(first)).toEqual(first);
    expect(first).toMatchObject({
      kind: 'item',
      key: 'I08',
      process: { slug: 'turkiye-armenia' },
      title: { en: 'Technical studies to rehabilitate and operate the Kars–Gyumri railway' },
      field: 'title',
      language: 'en',
    });
    expect(first === undefined ? '' : shown(first)).toBe(
      'Technical studies to rehabilitate and operate the Kars–[Gyumri] [railway]',
    );
    const { body } = await service
      .with(key)
      .get(first?.href ?? '')
      .expect(200);
    expect(body.key).toBe('I08');
  });

  it('is there for each kind of thing, by what it is called', async () => {
    const found = new Set((await ask('armenia', { limit: 200 })).map(({ kind }) => kind));
    for (const kind of ['process', 'party', 'meeting', 'source', 'item', 'event'] as const)
      expect(found).toContain(kind);
    expect(namesIn(await ask('rubinyan', { kind: 'representative' }))).toHaveLength(1);
    expect(namesIn(await ask('I07', { kind: 'item' }))).toEqual(['item I07']);
    expect(namesIn(await ask('TRAM-07', { kind: 'item' }))).toEqual(['item I07']);
  });

  it('of a claim is called as its item is', async () => {
    const [first] = await ask('reaffirmed', { kind: 'assertion' });
    const { body } = await service
      .with(key)
      .get(first?.href ?? '')
      .expect(200);
    const item = await service.with(key).get(`/v1/processes/turkiye-armenia/items/${body.item.id}`);
    expect(first?.title).toEqual(item.body.title);
    expect(first).toMatchObject({ key: body.key, field: 'verb', language: null });
  });
});

describe('what is asked for', () => {
  it('are words that all stand there, the last one as far as it is typed', async () => {
    expect(namesIn(await ask('kars rehabil', { kind: 'item' }))).toEqual(['item I08']);
    // A space ends a word; but the stem of it is enough.
    expect(namesIn(await ask('kars reh ', { kind: 'item' }))).toEqual([]);
  });

  it('is found by another form of the word, language by language', async () => {
    const gates = await ask('gates', { kind: 'item', lang: 'en' });
    expect(gates.map(shown).join()).toContain('[gate]');
    const turkish = await ask('kapılar', { kind: 'item', lang: 'tr' });
    expect(turkish.map(shown).join()).toMatch(/\[kapı/);
    const armenian = await ask('երկաթուղի', { kind: 'item' });
    expect(armenian.map(shown).join()).toContain('[երկաթուղու]');
  });

  it('may be words that stand together, and words that do not stand there', async () => {
    expect(namesIn(await ask('"railway gate"', { lang: 'en', kind: 'meeting' }))).toEqual(['meeting TE1']);
    expect(namesIn(await ask('"gate railway"', { lang: 'en' }))).toEqual([]);
    const all = namesIn(await ask('railway', { lang: 'en', kind: 'meeting' }));
    const without = namesIn(await ask('railway -gate', { lang: 'en', kind: 'meeting' }));
    expect(all).toContain('meeting TE1');
    expect(without).not.toContain('meeting TE1');
    expect(without.length).toBeGreaterThan(0);
    // Nothing is looked for by what is not to stand there.
    expect(await ask('-railway')).toEqual([]);
    expect(await ask('?!')).toEqual([]);
  });

  it('may be nearly right: what is right comes first', async () => {
    const hits = await ask('gymri', { lang: 'en' });
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.every(({ score }) => score < 1)).toBe(true);
    expect(hits.map(shown).join()).toContain('[Gyumri]');
    const scores = (await ask('demiryol', { limit: 200 })).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(scores[0]).toBeGreaterThan(1);
    expect(scores.at(-1)).toBeLessThan(1);
  });

  it('is looked for in one process, in things of one kind, in texts of one language', async () => {
    expect(await ask('armenia', { process: 'another' })).toEqual([]);
    expect(namesIn(await ask('I07', { process: ['another', 'turkiye-armenia'] }))).toContain('item I07');
    const two = await ask('armenia', { kind: ['party', 'process'] });
    expect(new Set(two.map(({ kind }) => kind))).toEqual(new Set(['party', 'process']));
    const turkish = await ask('ermenistan', { lang: 'tr' });
    expect(new Set(turkish.map(({ language }) => language))).toEqual(new Set(['tr']));
  });

  it('that is wrong is refused, every fault at once', async () => {
    const { body } = await service
      .with(key)
      .get('/v1/search')
      .query({ q: ' ', kind: 'proposal', lang: 'English', limit: 0 })
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      '?kind',
      '?lang',
      '?limit',
      '?q',
    ]);
    await service.with(key).get('/v1/search').query({ q: 'a', cursor: 'abc' }).expect(422);
  });
});

describe('a list of hits', () => {
  it('is walked page by page to its end, from the exact to the near, and nothing comes twice', async () => {
    const whole = namesIn(await ask('demiryol', { limit: 200 }));
    const walked: string[] = [];
    let cursor: string | null = null;
    do {
      const answer = await pageOf({ q: 'demiryol', limit: 2, ...(cursor !== null && { cursor }) });
      walked.push(...namesIn(answer.data));
      cursor = answer.page.nextCursor;
      // What comes in between takes its own place, and moves nothing.
      await recordOf(service, key, 'events').add({
        occurredOn: '2026-01-01',
        type: 'other',
        title: { en: 'Nothing to do with it' },
      });
    } while (cursor !== null);
    expect(walked).toEqual(whole);
    expect(new Set(walked).size).toBe(walked.length);
  });
});

describe('what is recorded', () => {
  it('is found as soon as it is written, as it is now, and not when it is removed', async () => {
    const items = recordOf(service, key, 'items');
    const tunnel = { key: 'T1', kind: 'action', theme: 'transport', title: { en: 'Zangezur tunnel' } };
    await items.add(tunnel).expect(201);
    expect(namesIn(await ask('zangezur tunnel'))).toEqual(['item T1']);
    await items.change('T1', { title: { en: 'Selim pass' } });
    expect(namesIn(await ask('"zangezur tunnel"'))).toEqual([]);
    expect(namesIn(await ask('"selim pass"'))).toEqual(['item T1']);
    await items.remove('T1').expect(204);
    expect(namesIn(await ask('"selim pass"'))).toEqual([]);
  });

  it('is a text of many pages too, and the passage is the one where it stands', async () => {
    const filler = 'The sides met and spoke of many things at great length. '.repeat(2000);
    const text = `${filler}Then the quixotic viaduct was named. ${filler}`;
    await recordOf(service, key, 'sources')
      .add({ key: 'L1', kind: 'other', publisher: 'A desk', title: 'Minutes', language: 'en', text })
      .expect(201);
    const [hit] = await ask('quixotic viaduct');
    expect(hit).toMatchObject({ kind: 'source', key: 'L1', field: 'text', language: 'en' });
    expect(hit === undefined ? '' : shown(hit)).toContain(
      'length. Then the [quixotic] [viaduct] was named. The sides met',
    );
    await service
      .with(key)
      .put('/v1/processes/turkiye-armenia/sources/key:L1/text')
      .set('if-match', '*')
      .send({ text: 'They met.' })
      .expect(200);
    expect(await ask('"quixotic viaduct"')).toEqual([]);
  });
});

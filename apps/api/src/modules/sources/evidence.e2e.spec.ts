import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allPermissions, source, sourceText } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const ask = (secret = key) => service.with(secret);
const text = 'Կողմերը վերահաստատեցին։ The sides reconfirmed the agreements and agreed to assess the\nneeds.';
const readout = {
  key: 'N1',
  kind: 'official_readout',
  publisher: 'A ministry of foreign affairs',
  title: 'On the meeting',
  publishedOn: '2026-05',
  language: 'hy',
  url: 'https://example.org/readout',
  note: { en: 'Published the same evening.' },
};
const add = (change: object = {}, secret = key) =>
  ask(secret)
    .post(`${process}/sources`)
    .send({ ...readout, ...change });
const storeFirst = (name: string, body: object, secret = key) =>
  ask(secret).put(`${process}/sources/key:${name}/text`).send(body);
const store = (name: string, body: object, secret = key) =>
  storeFirst(name, body, secret).set('if-match', '*');
const quoting = (name: string, quote: object | null, more: object = {}) =>
  ask()
    .post(`${process}/assertions`)
    .send({
      item: 'key:I10',
      effectiveOn: '2026-05-10',
      account: 'desk',
      act: 'discuss',
      sources: [{ source: `key:${name}`, quote }],
      ...more,
    });
const revision = async (secret = key): Promise<number> =>
  (await ask(secret).get(process).expect(200)).body.revision;

describe('a source that is added', () => {
  it('is answered whole, with where it lies and the tier of its kind, and makes a revision', async () => {
    const before = await revision();
    const answer = await add().expect(201);
    expect(source.parse(answer.body)).toEqual(answer.body);
    expect(answer.body).toMatchObject({ ...readout, tier: 'official', textSha256: null, label: 'public' });
    expect((await ask().get(String(answer.headers['location'])).expect(200)).body).toEqual(answer.body);
    expect(await revision()).toBe(before + 1);
    await ask().get(`${process}/sources/key:N1/text`).expect(404);
  });

  it.each([
    ['communique', 'primary'],
    ['agreement', 'primary'],
    ['decree', 'primary'],
    ['news_report', 'news'],
    ['interview', 'news'],
    ['data_set', 'secondary'],
    ['other', 'secondary'],
  ])('of the kind %s is %s, unless it says otherwise', async (kind, tier) => {
    const { key: _, ...unnamed } = readout;
    const own = await ask()
      .post(`${process}/sources`)
      .send({ ...unnamed, kind })
      .expect(201);
    expect(own.body.tier).toBe(tier);
    expect(own.body.key).toMatch(/^s-[0-9a-hjkmnp-tv-z]{10}$/);
    const said = await ask()
      .post(`${process}/sources`)
      .send({ ...unnamed, kind, tier: 'news' })
      .expect(201);
    expect(said.body.tier).toBe('news');
  });

  it('may bring its text', async () => {
    const { body } = await add({ key: 'N2', text }).expect(201);
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(body.textSha256).toBe(sha256);
    const stored = await ask().get(`${process}/sources/key:N2/text`).expect(200);
    expect(sourceText.parse(stored.body)).toEqual(stored.body);
    expect(stored.body).toEqual({ source: { id: body.id, key: 'N2' }, language: 'hy', sha256, text });
  });

  it('is refused with all that is wrong, and nothing is written', async () => {
    const before = await revision();
    const internal = await service.key({ clearance: 'internal' });
    const { body } = await add({ label: 'restricted' }, internal).expect(422);
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([
      '/key key_taken',
      '/label beyond_own_clearance',
    ]);
    await add({ key: 'N9', url: 'javascript:alert(1)' }).expect(422);
    expect(await revision()).toBe(before);
  });

  it('needs the permission to write sources, which appending does not give', async () => {
    const scopes = allPermissions.filter((scope) => scope !== 'sources:write');
    const other = await service.key({ scopes });
    await add({ key: 'N9' }, other).expect(403);
    await store('N1', { text }, other).expect(403);
  });
});

describe('a quotation', () => {
  it('has to stand in the stored text', async () => {
    const quote = { exact: 'agreed to assess the needs', prefix: 'agreements and ', suffix: '.' };
    const { body } = await quoting('N2', quote, { key: 'Q1' }).expect(201);
    expect(body.sources[0].quote).toEqual(quote);
    const invented = await quoting('N2', { exact: 'agreed to meet the needs' }).expect(422);
    expect(invented.body.errors).toEqual([
      {
        pointer: '/sources/0/quote',
        code: 'quotation_not_in_source',
        message: 'does not stand in the stored text of N2',
      },
    ]);
  });

  it('is kept as it is given where no text is stored', async () => {
    await quoting('N1', { exact: 'agreed to open the gate' }, { key: 'Q2' }).expect(201);
  });
});

describe('a text', () => {
  it('is stored, and makes a revision; the same text again makes none', async () => {
    const before = await revision();
    const { body } = await store('N2', { text: `${text} They will meet again.`, language: 'en' }).expect(200);
    expect(body).toMatchObject({ language: 'en', text: `${text} They will meet again.` });
    expect(await revision()).toBe(before + 1);
    await store('N2', { text: `${text} They will meet again.` }).expect(200);
    expect(await revision()).toBe(before + 1);
  });

  it('is not taken from under a quotation: the refusal names each', async () => {
    const before = await revision();
    const { body } = await store('N2', { text: 'The sides met.' }).expect(409);
    expect(body).toMatchObject({
      code: 'conflict',
      errors: [
        { pointer: '/text', code: 'quotation_would_not_stand', message: 'does not hold what Q1 quotes' },
      ],
    });
    // Also where it is the first to be stored.
    await storeFirst('N1', { text: 'The sides met.' }).expect(409);
    expect(await revision()).toBe(before);
    expect((await ask().get(`${process}/sources/key:N2/text`)).body.text).toContain('meet again');
  });

  it('may change once the quotation is corrected, and what was stored before stays what was known', async () => {
    const { body: then } = await ask().get(process);
    await ask()
      .post(`${process}/assertions/key:Q2/corrections`)
      .send({ note: { en: 'It was never said.' }, sources: [{ source: 'key:N1' }] })
      .expect(201);
    await store('N1', { text: 'The sides met.' }).expect(412);
    await storeFirst('N1', { text: 'The sides met.' }).expect(200);
    await storeFirst('N1', { text: 'The sides met again.' }).expect(428);
    const { body } = await ask().get(`${process}/sources/key:N1`).expect(200);
    expect(body.textSha256).toBe(createHash('sha256').update('The sides met.').digest('hex'));
    expect(then.revision).toBeLessThan(await revision());
  });

  it('that is too long or blank is refused', async () => {
    await store('N1', { text: ' \n' }).expect(422);
    await store('N1', { text: 'x'.repeat(300_001) }).expect(422);
    await store('nothing', { text }).expect(404);
  });
});

describe('a source that not everybody may see', () => {
  it('shows to them by nothing: neither itself, nor its text, nor a revision', async () => {
    const visitor = await service.key({ clearance: 'public' });
    const before = [await ask(visitor).get(`${process}/sources?limit=200`), await revision(visitor)] as const;
    await add({ key: 'H1', label: 'restricted', text }).expect(201);
    await store('H1', { text: 'Other words.' }).expect(200);
    expect((await ask(visitor).get(`${process}/sources?limit=200`)).text).toBe(before[0].text);
    expect(await revision(visitor)).toBe(before[1]);
    await ask(visitor).get(`${process}/sources/key:H1/text`).expect(404);
    await store('H1', { text }, visitor).expect(404);
    expect((await ask().get(`${process}/sources/key:H1/text`).expect(200)).body.text).toBe('Other words.');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { item, progress } from '@parley/contracts';
import { recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const read = async (name: string, query = '') =>
  item.parse((await service.with(key).get(`${process}/items/key:${name}?${query}`).expect(200)).body);
const change = (name: string, body: object, by = key) =>
  service.with(by).patch(`${process}/items/key:${name}`).set('if-match', '*').send(body);
const revision = async (): Promise<number> =>
  (await service.with(key).get(process).expect(200)).body.revision;
const faults = ({ body }: { body: { errors: { pointer: string; code: string }[] } }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
const score = async (query = '') => {
  const question = `asOf=2026-05-14&track=SR&method=weighted@1${query}`;
  const { body } = await service.with(key).get(`${process}/progress?${question}`).expect(200);
  return progress.parse(body).current.score;
};

describe('an item that is changed', () => {
  it('is what was sent, and what was not sent stays', async () => {
    const before = await read('I02');
    const at = await revision();
    const changes = {
      title: { en: 'Third-country nationals', hy: 'Երրորդ երկրների քաղաքացիներ' },
      titleByParty: { TR: { tr: 'Üçüncü ülke vatandaşları' } },
      dueOn: '2026-12',
      obligors: ['key:AM'],
      linkage: null,
    };
    const { body } = await change('I02', changes).expect(200);
    expect(item.parse(body)).toEqual({
      ...before,
      ...changes,
      obligors: [expect.objectContaining({ key: 'AM' })],
    });
    expect(await read('I02')).toEqual(body);
    expect(await revision()).toBe(at + 1);
  });

  it('stays what it was to whoever asks for what was known', async () => {
    const then = `&knownAt=${new Date().toISOString()}`;
    expect([await score(), await score(then)]).toEqual([60, 60]);
    // Two of the ten are at 0 and weigh as much as the others together.
    await change('I10', { weight: 8 }).expect(200);
    expect(await score()).toBe(35.3);
    await change('I10', { kind: 'principle' }).expect(200);
    expect(await score()).toBe(66.7);
    expect(await score(then)).toBe(60);
    expect((await read('I10', then.slice(1))).weight).toBe(1);
  });

  it('makes no revision where it is so already', async () => {
    const { title } = await read('I03');
    const at = await revision();
    await change('I03', { title }).expect(200);
    expect(await revision()).toBe(at);
  });

  it('is refused with every fault at once, and nothing is written', async () => {
    const at = await revision();
    const shape = { weight: 0, dueOn: 'soon', title: {}, titleByParty: {}, kind: 'wish', revision: 1 };
    expect(faults(await change('I02', shape).expect(422))).toEqual([
      '/dueOn not_edtf',
      '/kind not_allowed',
      '/revision unknown_field',
      '/title no_language',
      '/titleByParty no_party',
      '/weight too_small',
    ]);
    const internal = await service.key({ clearance: 'internal' });
    const named = {
      obligors: ['key:TR', 'key:XX', 'key:TR'],
      titleByParty: { YY: { en: 'X' } },
      label: 'restricted',
    };
    expect(faults(await change('I02', named, internal).expect(422))).toEqual([
      '/label beyond_own_clearance',
      '/obligors/1 party_unknown',
      '/obligors/2 party_repeated',
      '/titleByParty/YY party_unknown',
    ]);
    expect(faults(await change('I02', {}).expect(422))).toEqual([' no_change']);
    expect(await revision()).toBe(at);
  });

  it('is there only for those who see it, and only for those who may', async () => {
    await change('I15', { label: 'internal' }).expect(200);
    const visitor = await service.key({ clearance: 'public' });
    await change('I15', { weight: 2 }, visitor).expect(404);
    await change('I99', { weight: 2 }).expect(404);
    const reader = await service.key({ scopes: ['processes:read'] });
    await change('I02', { weight: 2 }, reader).expect(403);
  });
});

describe('an item that is added', () => {
  const trains = {
    kind: 'action',
    theme: 'rail',
    title: { en: 'Night trains' },
    obligors: ['key:TR', 'key:AM'],
  };
  const add = (body: object) => service.with(key).post(`${process}/items`).send(body);

  it('is there from then on, under the place that the answer names', async () => {
    const answer = await add({ ...trains, key: 'I40' }).expect(201);
    expect(item.parse(answer.body)).toMatchObject({ key: 'I40', weight: 1, dueOn: null, label: 'public' });
    expect(answer.body.obligors.map(({ key }: { key: string }) => key).toSorted()).toEqual(['AM', 'TR']);
    const { body } = await service.with(key).get(String(answer.headers['location'])).expect(200);
    expect(body).toEqual(answer.body);
    expect((await add(trains).expect(201)).body.key).toMatch(/^i-[0-9a-z]{10}$/);
  });

  it('is refused under a key that is taken, also by what one does not see', async () => {
    await add({ ...trains, key: 'I41', label: 'restricted' }).expect(201);
    const visitor = await service.key({ clearance: 'public' });
    const refused = await service
      .with(visitor)
      .post(`${process}/items`)
      .send({ ...trains, key: 'I41' });
    expect(faults(refused)).toEqual(['/key key_taken']);
  });
});

describe('what an item is tied to', () => {
  it('is said by key or id, and refused where it leads nowhere, twice to one, or back', async () => {
    const { body } = await change('I02', { dependsOn: ['key:I03', 'key:I05'], sources: ['key:S01'] }).expect(
      200,
    );
    expect(body.dependsOn.map(({ key }: { key: string }) => key)).toEqual(['I03', 'I05']);
    expect(body.sources.map(({ key }: { key: string }) => key)).toEqual(['S01']);
    const wrong = {
      dependsOn: ['key:I02', 'key:I03', 'key:I03', 'key:I99'],
      sources: ['key:S999'],
      weight: 0,
    };
    expect(faults(await change('I02', wrong).expect(422))).toEqual([
      '/dependsOn/0 depends_on_itself',
      '/dependsOn/2 item_repeated',
      '/dependsOn/3 item_unknown',
      '/sources/0 source_unknown',
      '/weight too_small',
    ]);
    expect((await change('I02', { dependsOn: [], sources: [] }).expect(200)).body.dependsOn).toEqual([]);
  });
});

describe('an item that is removed', () => {
  const items = () => recordOf(service, key, 'items');
  const slip = { kind: 'action', theme: 'rail', title: { en: 'A slip' } };

  it('was never spoken of: the ledger stands, and names what rests on it', async () => {
    const { body } = await items().remove('I02').expect(409);
    const said = body.errors.map(({ message }: { message: string }) => message);
    expect(said).toContain('the assertion A09 rests on it');
    expect((await items().get('I02').expect(200)).body.key).toBe('I02');
  });

  it('stays in what was known, and is told of as removed', async () => {
    await add({ ...slip, key: 'I50' }).expect(201);
    const before = await items().now();
    const at = await revision();
    await items().remove('I50', '"stale"').expect(412);
    const { headers } = await items().get('I50').expect(200);
    await items().remove('I50', String(headers['etag'])).expect(204);
    await items().get('I50').expect(404);
    await items().remove('I50').expect(404);
    expect((await items().read('I50', `knownAt=${before}`)).title).toEqual({ en: 'A slip' });
    const { body } = await service.with(key).get(`${process}/changes?since=${at}`).expect(200);
    expect(body.data).toEqual([expect.objectContaining({ kind: 'item', what: 'removed', revision: at + 1 })]);
  });

  const add = (body: object) => service.with(key).post(`${process}/items`).send(body);
});

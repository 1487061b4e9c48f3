import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const sources = [{ source: 'key:S01' }];
const ask = (secret = key) => service.with(secret);
const read = async (name: string, secret = key) =>
  (await ask(secret).get(`${process}/assertions/key:${name}`).expect(200)).body;
const correct = (name: string, body: object, secret = key) =>
  ask(secret)
    .post(`${process}/assertions/key:${name}/corrections`)
    .send({ sources, ...body });
const levelAt = async (asOf: string, item: string, knownAt = '') => {
  const { body } = await ask().get(`${process}/matrix?asOf=${asOf}${knownAt && `&knownAt=${knownAt}`}`);
  return body.items.find(({ key }: { key: string }) => key === item).current.implementation;
};

describe('a correction', () => {
  it('stands in the place of what was wrong, which stays readable and names it', async () => {
    const wrong = await read('A13');
    expect(wrong.correctedBy).toBeNull();
    const note = { en: 'The gate was staffed, not open.' };
    const answer = await correct('A13', { key: 'K1', implementation: 0, note }).expect(201);
    expect(answer.body).toMatchObject({
      key: 'K1',
      act: 'correct',
      corrects: { key: 'A13' },
      correctedBy: null,
      item: wrong.item,
      // Of what it does not say otherwise: when it was so, by whose account, for whom.
      effectiveOn: '2024-01-12',
      account: 'desk',
      label: 'public',
      implementation: 0,
      agreement: null,
      note,
    });
    expect((await ask().get(String(answer.headers['location'])).expect(200)).body).toEqual(answer.body);
    const { id, key: made } = answer.body;
    expect(await read('A13')).toEqual({ ...wrong, correctedBy: { id, key: made } });
  });

  it('restates what was so from its recording on, and not what was known before', async () => {
    expect(await levelAt('2024-06-01', 'I02')).toBe(0);
    expect(await levelAt('2024-06-01', 'I02', '2026-05-15T00:00:00Z')).toBe(1);
  });

  it('is corrected in its turn; what is corrected already is not', async () => {
    const again = await correct('A13', { implementation: 2 }).expect(422);
    expect(again.body.errors).toEqual([
      {
        pointer: '{id}',
        code: 'already_corrected',
        message: 'has been corrected already: correct the correction (K1)',
      },
    ]);
    const better = await correct('K1', { key: 'K2', implementation: 2, effectiveOn: '2024-02' }).expect(201);
    expect(better.body).toMatchObject({ corrects: { key: 'K1' }, effectiveOn: '2024-02' });
    expect([await levelAt('2024-02-28', 'I02'), await levelAt('2024-02-29', 'I02')]).toEqual([0, 2]);
  });

  it('that says nothing takes back what it corrects', async () => {
    expect(await levelAt('2026-05-14', 'I12')).toBe(2);
    await correct('A43', { note: { en: 'It was another programme.' } }).expect(201);
    expect(await levelAt('2026-05-14', 'I12')).toBe(0);
  });

  it('of a continuation names the item that really carries on, or takes it back', async () => {
    const silent = await correct('A32', { agreement: 'agreed' }).expect(422);
    expect(silent.body.errors).toEqual([
      expect.objectContaining({ pointer: '/continuedBy', code: 'continuation_without_successor' }),
    ]);
    const other = await correct('A32', { key: 'K5', continuedBy: 'key:I11' }).expect(201);
    expect(other.body.continuedBy.key).toBe('I11');
    await correct('K5', {}).expect(201);
    const { body } = await ask().get(`${process}/matrix?asOf=2026-05-14`).expect(200);
    expect(body.items.find(({ key }: { key: string }) => key === 'I07').current.closed).toBe(false);
  });

  it('is made on what is there', async () => {
    await ask().post(`${process}/assertions/key:nothing/corrections`).send({ sources }).expect(404);
    const { body } = await correct('A40', { item: 'key:I11', act: 'observe' }).expect(422);
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([
      '/item unknown_field',
      '/act unknown_field',
    ]);
  });
});

describe('a correction that not everybody may see', () => {
  it('leaves those who may not with what was there before, and is not named to them', async () => {
    const visitor = await service.key({ clearance: 'public' });
    const before = await ask(visitor).get(`${process}/assertions/key:A40`).expect(200);
    await correct('A40', { key: 'H1', implementation: 1, label: 'internal' }).expect(201);
    expect((await read('A40')).correctedBy.key).toBe('H1');
    const after = await ask(visitor).get(`${process}/assertions/key:A40`).expect(200);
    expect(after.text).toBe(before.text);
    await ask(visitor).get(`${process}/assertions/key:H1`).expect(404);
  });

  it('hinders nobody who does not see it: to them, theirs is the only one', async () => {
    const visitor = await service.key({ clearance: 'public' });
    const { body } = await correct('A40', { key: 'K41', implementation: 2 }, visitor).expect(201);
    expect(body.corrects.key).toBe('A40');
    const seen = await ask(visitor).get(`${process}/assertions/key:A40`).expect(200);
    expect(seen.body.correctedBy.key).toBe('K41');
    const { body: again } = await correct('A40', {}, visitor).expect(422);
    expect(again.errors).toEqual([
      {
        pointer: '{id}',
        code: 'already_corrected',
        message: 'has been corrected already: correct the correction (K41)',
      },
    ]);
  });

  it('stands beside it for those who see both, who correct neither a second time', async () => {
    expect((await read('A40')).correctedBy.key).toBe('K41');
    const { body } = await correct('A40', { label: 'restricted' }).expect(422);
    expect(body.errors.map(({ message }: { message: string }) => message)).toEqual([
      'has been corrected already: correct the correction (H1)',
    ]);
    await correct('H1', { note: { en: 'Taken back: K41 says it.' }, label: 'internal' }).expect(201);
  });
});

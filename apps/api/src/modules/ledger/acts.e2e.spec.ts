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
const append = async (body: object) =>
  (
    await service
      .with(key)
      .post(`${process}/assertions`)
      .send({ account: 'desk', sources: [{ source: 'key:S01' }], ...body })
      .expect(201)
  ).body;
const currentOf = async (item: string, asOf = '2026-05-14') => {
  const { body } = await service.with(key).get(`${process}/matrix?asOf=${asOf}`).expect(200);
  return body.items.find(({ key }: { key: string }) => key === item).current;
};

describe('a reversal', () => {
  const cause = { en: 'The cargo ban was put back in force.', tr: 'Kargo yasağı geri getirildi.' };

  it('says with cause and actor that the world went backwards, on each axis that it names', async () => {
    expect(await currentOf('I03')).toMatchObject({ implementation: 3, legal: 'in_force' });
    const made = await append({
      item: 'key:I03',
      effectiveOn: '2026-05-10',
      act: 'reverse',
      implementation: 1,
      legal: 'suspended',
      cause,
      actor: 'a civil aviation authority',
    });
    expect(made).toMatchObject({ act: 'reverse', cause, actor: 'a civil aviation authority' });
    expect(await currentOf('I03')).toMatchObject({
      implementation: 1,
      legal: 'suspended',
      movement: 'reversed',
    });
    expect(await currentOf('I03', '2026-05-09')).toMatchObject({ implementation: 3, legal: 'in_force' });
  });

  it('may take an agreement back', async () => {
    await append({
      item: 'key:I10',
      effectiveOn: '2026-05-10',
      account: 'joint',
      act: 'reverse',
      agreement: 'proposed',
      cause,
      actor: 'both governments',
    });
    expect(await currentOf('I10')).toMatchObject({ agreement: 'proposed', movement: 'reversed' });
  });

  it('lets its account rise again from where it fell to', async () => {
    await append({ item: 'key:I03', effectiveOn: '2026-05-12', act: 'observe', implementation: 2 });
    expect((await currentOf('I03')).implementation).toBe(2);
  });
});

describe('a withdrawal', () => {
  it('closes the item from its day', async () => {
    await append({ item: 'key:I11', effectiveOn: '2026-05-10', account: 'joint', act: 'withdraw' });
    expect(await currentOf('I11', '2026-05-09')).toMatchObject({ agreement: 'agreed', closed: false });
    expect(await currentOf('I11')).toMatchObject({
      agreement: 'withdrawn',
      closed: true,
      movement: 'dropped',
    });
  });
});

describe('a continuation', () => {
  it('closes the item, which another one carries on', async () => {
    const made = await append({
      item: 'key:I12',
      effectiveOn: '2026-05-10',
      account: 'joint',
      act: 'continue',
      continuedBy: 'key:I13',
    });
    expect(made.continuedBy.key).toBe('I13');
    expect(await currentOf('I12')).toMatchObject({ closed: true, movement: 'carriedOn' });
  });
});

describe('what is dated by a month or a year', () => {
  it('counts from the end of it', async () => {
    await append({ item: 'key:I02', effectiveOn: '2026-04', act: 'observe', implementation: 2 });
    expect((await currentOf('I02', '2026-04-29')).implementation).toBe(1);
    expect((await currentOf('I02', '2026-04-30')).implementation).toBe(2);
    const made = await append({ item: 'key:I02', effectiveOn: '2026', act: 'observe', implementation: 3 });
    expect(made.effectiveOn).toBe('2026');
    expect((await currentOf('I02')).implementation).toBe(2);
  });
});

describe('what it rests on', () => {
  it('is kept in its order: each source, where in it, and the passage; and the verb word for word', async () => {
    const made = await append({
      item: 'key:I13',
      effectiveOn: '2026-05-13',
      act: 'observe',
      verb: '«համաձայնեցին»',
      sources: [
        { source: 'key:S05', locator: '§ 3', quote: { exact: 'agreed', prefix: 'They ', suffix: ' to' } },
        { source: 'key:S01' },
        { source: 'key:S02', locator: '12:40' },
      ],
    });
    const { body } = await service.with(key).get(`${process}/assertions/${made.id}`).expect(200);
    expect(body.verb).toBe('«համաձայնեցին»');
    const rests = body.sources.map(({ source, ...rest }: { source: { key: string } }) => [source.key, rest]);
    expect(rests).toEqual([
      ['S05', { locator: '§ 3', quote: { exact: 'agreed', prefix: 'They ', suffix: ' to' } }],
      ['S01', { locator: null, quote: null }],
      ['S02', { locator: '12:40', quote: null }],
    ]);
  });
});

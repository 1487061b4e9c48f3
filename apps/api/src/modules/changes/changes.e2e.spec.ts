import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChangeEntry, getChanges } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: string;
let visitor: string;

beforeAll(async () => {
  service = await startService();
  desk = await service.key();
  visitor = await service.key({ clearance: 'public' });
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const changes = async (query: string, key = desk) => {
  const { body } = await service.with(key).get(`${process}/changes?${query}`).expect(200);
  expect(getChanges.success.body.parse(body)).toEqual(body);
  return body as { data: ChangeEntry[]; page: { nextCursor: string | null; hasMore: boolean } };
};
const told = async (query: string, key = desk) =>
  (await changes(query, key)).data.map(
    ({ revision, kind, key, what }) => `${revision} ${kind} ${key} ${what}`,
  );
const revision = async (key = desk): Promise<number> =>
  (await service.with(key).get(process).expect(200)).body.revision;
const change = (item: string, body: object) =>
  service.with(desk).patch(`${process}/items/key:${item}`).set('if-match', '*').send(body).expect(200);
const say = (body: object) =>
  service
    .with(desk)
    .post(`${process}/assertions`)
    .send({
      item: 'key:I10',
      effectiveOn: '2026-05-01',
      account: 'desk',
      act: 'discuss',
      sources: [{ source: 'key:S01' }],
      ...body,
    })
    .expect(201);

describe('changes', () => {
  it('begin with everything that the process began with, and go on with its ledger', async () => {
    const { data } = await changes('limit=200');
    const begun = data.filter(({ kind }) => kind !== 'assertion');
    expect(begun.every(({ revision, what }) => revision === 0 && what === 'created')).toBe(true);
    expect(begun.filter(({ kind }) => kind === 'source')).toHaveLength(88);
    expect(await told('since=49')).toEqual(['50 assertion A50 appended', '51 assertion A51 appended']);
  });

  it('are those after a revision, or after an instant, in the order of writing', async () => {
    const before = await revision();
    const { body } = await say({ key: 'X1' });
    await change('I02', { weight: 4 });
    await change('I02', { weight: 4 });
    const written = [`${before + 1} assertion X1 appended`, `${before + 2} item I02 changed`];
    expect(await told(`since=${before}`)).toEqual(written);
    expect(await told(`since=${body.recordedAt}`)).toEqual(written.slice(1));
    expect(await told(`since=${before}&knownAt=${body.recordedAt}`)).toEqual(written.slice(0, 1));
    expect(await told(`since=${before}&asOf=2026-04-30`)).toEqual(written.slice(1));
    expect(await told(`since=${before + 2}`)).toEqual([]);
  });

  it('are walked by cursor without loss or repetition', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { data, page } = await changes(`limit=70${cursor}`);
      seen.push(...data.map(({ revision, id }) => `${revision} ${id}`));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toHaveLength(new Set(seen).size);
    const { prisma, withScope } = service.database;
    const [versions, assertions] = await withScope({ organizationId: service.organizationId }, () =>
      Promise.all([prisma.resourceVersion.count(), prisma.assertion.count()]),
    );
    expect(seen).toHaveLength(versions + assertions);
  });

  it('of what is hidden are told to nobody who may not see it, not even by a number', async () => {
    const [before, seen] = [await revision(), await revision(visitor)];
    await say({ key: 'X2', label: 'internal' });
    await change('I03', { weight: 2 });
    expect(await told(`since=${before}`)).toEqual([
      `${before + 1} assertion X2 appended`,
      `${before + 2} item I03 changed`,
    ]);
    expect(await told(`since=${seen}`, visitor)).toEqual([`${seen + 1} item I03 changed`]);
  });

  it('make of a thing that is hidden one that is gone, and of one that is shown a new one', async () => {
    const [before, seen] = [await revision(), await revision(visitor)];
    await change('I11', { label: 'restricted' });
    await change('I11', { weight: 5 });
    expect(await told(`since=${seen}`, visitor)).toEqual([`${seen + 1} item null removed`]);
    expect((await changes('limit=200', visitor)).data.map(({ key }) => key)).not.toContain('I11');
    await change('I11', { label: 'public' });
    expect(await told(`since=${seen}`, visitor)).toEqual([
      `${seen + 1} item I11 removed`,
      `${seen + 2} item I11 created`,
    ]);
    expect(await told(`since=${before}`)).toEqual(
      [1, 2, 3].map((next) => `${before + next} item I11 changed`),
    );
  });

  it('are not asked for by what is none', async () => {
    const { body } = await service
      .with(desk)
      .get(`${process}/changes?since=yesterday&cursor=%20`)
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['?since', '?cursor']);
    const forged = await service.with(desk).get(`${process}/changes?cursor=AAAA`).expect(422);
    expect(forged.body.errors[0]).toMatchObject({ pointer: '?cursor', code: 'not_a_cursor' });
  });
});

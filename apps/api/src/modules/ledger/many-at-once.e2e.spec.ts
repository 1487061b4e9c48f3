import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Assertion } from '@parley/contracts';
import { withClient } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService({ PARLEY_DATABASE_POOL_SIZE: '3' });
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const seen = (name: string) => ({
  key: name,
  item: 'key:I10',
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'observe',
  implementation: 1,
  sources: [{ source: 'key:S01' }],
});
const revision = async (): Promise<number> =>
  (await service.with(key).get(process).expect(200)).body.revision;

it('fifty writers at once lose nothing: consecutive revisions, recorded in their order', async () => {
  const before = await revision();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      service
        .with(key)
        .post(`${process}/assertions`)
        .send(seen(`W${index}`)),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  const made: Assertion[] = answers.map(({ body }) => body).toSorted((a, b) => a.revision - b.revision);
  expect(made.map(({ revision }) => revision)).toEqual(made.map((_, index) => before + 1 + index));
  const instants = made.map(({ recordedAt }) => recordedAt);
  expect(instants).toEqual([...new Set(instants)].toSorted());
  expect(await revision()).toBe(before + 50);

  const { body } = await service.with(key).get(`${process}/assertions?limit=200`).expect(200);
  const listed = body.data.filter((one: Assertion) => one.revision > before);
  // The list is in the order of recording, too.
  expect(listed).toEqual(made);
}, 30_000);

it('a batch whose connection dies in the middle has never been, and can be sent again', async () => {
  const before = await revision();
  const assertions = [seen('X1'), seen('X2'), seen('X3')];
  const send = () => service.with(key).post(`${process}/assertions/batch`).send({ assertions });

  await withClient(service.testDatabase.superuserUrl, async (client) => {
    // The assertions are in, and what they rest on is waited for.
    await client.query('BEGIN');
    await client.query('LOCK TABLE assertion_source IN EXCLUSIVE MODE');
    const sent = send().then((answer) => answer);
    let killed = 0;
    while (killed === 0) {
      await wait(20);
      const { rowCount } = await client.query(`
        SELECT pg_terminate_backend(pid)
        FROM pg_locks
        WHERE relation = 'assertion_source'::regclass AND NOT granted
      `);
      killed = rowCount ?? 0;
    }
    await client.query('ROLLBACK');
    const { status, body } = await sent;
    expect([status, body.code]).toEqual([503, 'unavailable']);
  });

  await service.with(key).get(`${process}/assertions/key:X1`).expect(404);
  expect(await revision()).toBe(before);
  const { body } = await send().expect(201);
  expect(body.data.map(({ revision }: Assertion) => revision)).toEqual([before + 1, before + 1, before + 1]);
}, 30_000);

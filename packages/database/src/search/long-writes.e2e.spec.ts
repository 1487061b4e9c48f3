import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  createAssertion,
  createItem,
  createOrganization,
  createProcess,
  type ProcessRef,
  type TestDatabase,
  withClient,
  workerDatabase,
  writeIn,
} from '@parley/testing';
import type { Database } from '../database.ts';

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await workerDatabase();
  database = clone.connect({ max: 2 });
});
afterAll(() => clone.drop());

/** More than a write makes ready for search by itself. */
const MANY = 1001;

const asked = <Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> =>
  withClient(clone.superuserUrl, async (client) => (await client.query<Row>(sql, values)).rows);

const entriesOf = ({ processId }: ProcessRef) =>
  asked<{ id: string; label: string; words: string }>(
    `SELECT id, kind, entry, language, label, corrected_for, parts, words::text FROM search_entry
     WHERE process_id = $1 ORDER BY id, entry`,
    processId,
  );

const waiting = ({ processId }: ProcessRef) =>
  asked<{ id: string; things: string[] }>(
    `SELECT id, payload -> 'things' AS things FROM graphile_worker._private_jobs WHERE payload ->> 'processId' = $1
     ORDER BY id`,
    processId,
  );

/** Does what waits, as the service does it. */
async function catchUp(process: ProcessRef): Promise<number> {
  const jobs = await waiting(process);
  for (const { id, things } of jobs) {
    await database.withScope(process, () =>
      database.pool.query('SELECT index_things($1, $2)', [process.processId, things]),
    );
    await asked('DELETE FROM graphile_worker._private_jobs WHERE id = $1', id);
  }
  return jobs.length;
}

const anItem = (process: ProcessRef, nth: number) => ({
  organizationId: process.organizationId,
  processId: process.processId,
  id: randomUUID(),
  key: `L${nth}`,
  kind: 'action' as const,
  theme: 'transport',
  title: { en: `A gate, number ${nth}` },
});

it('a write of thousands is followed by jobs that leave the index as any other write would', async () => {
  const process = await createProcess(database, await createOrganization(database));
  const data = Array.from({ length: MANY }, (_, nth) => anItem(process, nth));
  const before = await entriesOf(process);
  await writeIn(database, process, (client) => client.item.createMany({ data }));
  expect(await entriesOf(process)).toEqual(before);
  expect(await catchUp(process)).toBe(5);
  const followed = await entriesOf(process);
  expect(followed).toHaveLength(before.length + MANY);
  await asked(
    'SELECT index_for_search($1, $2, array_agg(id)) FROM resource_now WHERE process_id = $2',
    process.organizationId,
    process.processId,
  );
  expect(await entriesOf(process)).toEqual(followed);
});

it('what is hidden with thousands is not found from that instant on, nor once the jobs have caught up', async () => {
  const process = await createProcess(database, await createOrganization(database));
  const { id: itemId } = await createItem(database, process);
  const said = {
    organizationId: process.organizationId,
    processId: process.processId,
    itemId,
    effectiveOn: '2024-07-30',
    revision: 2,
    accountKind: 'desk',
    act: 'discuss',
    verb: 'met at the gate',
  } as const;
  const claims = Array.from({ length: MANY }, (_, nth) => ({ ...said, id: randomUUID(), key: `C${nth}` }));
  await writeIn(database, process, (client) => client.assertion.createMany({ data: claims }));
  await asked(
    'SELECT index_for_search($1, $2, array_agg(id)) FROM assertion WHERE process_id = $2',
    process.organizationId,
    process.processId,
  );
  const seen = (await entriesOf(process)).filter(({ words }) => words.includes('gate'));
  expect(seen.map(({ label }) => label)).toEqual(Array.from({ length: MANY }, () => 'public'));

  await writeIn(database, process, (client) =>
    client.item.updateMany({ where: { id: itemId }, data: { label: 'restricted' } }),
  );
  expect((await entriesOf(process)).filter(({ words }) => words.includes('gate'))).toEqual([]);
  // Written between two of the jobs, and so after some of what was queued before it and before the rest.
  await createAssertion(database, process, { itemId, verb: 'met at the gate' });
  await catchUp(process);
  const hidden = (await entriesOf(process)).filter(({ words }) => words.includes('gate'));
  expect(hidden.length).toBeGreaterThanOrEqual(MANY);
  expect(new Set(hidden.map(({ label }) => label))).toEqual(new Set(['restricted']));
});

it('makes the index of nobody else', async () => {
  const [mine, theirs] = [await createOrganization(database), await createOrganization(database)];
  const process = await createProcess(database, theirs);
  const { id } = await createItem(database, process);
  const before = await entriesOf(process);
  await database.withScope(mine, () =>
    database.pool.query('SELECT index_things($1, $2)', [process.processId, [id]]),
  );
  expect(await entriesOf(process)).toEqual(before);
  await expect(
    database.pool.query('SELECT index_things($1, $2)', [process.processId, [id]]),
  ).resolves.toBeDefined();
  expect(await entriesOf(process)).toEqual(before);
});

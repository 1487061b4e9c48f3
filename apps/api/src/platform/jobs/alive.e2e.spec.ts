import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createDatabase, type Database } from '@parley/database';
import { EMPTY, type TestDatabase, workerDatabase } from '@parley/testing';
import { Alive, OF_WORKERS } from './alive.ts';

let clone: TestDatabase;
beforeAll(async () => {
  clone = await workerDatabase(EMPTY);
});
afterAll(() => clone.drop());

/** As jobs have them, and to be closed as those are: whoever has a connection still is waited for. */
const connections = () => createDatabase(clone.runtimeUrl, { max: 4 });

const said = async ({ pool }: Database): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = $1
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [OF_WORKERS],
  );
  return rows[0]?.count ?? 0;
};

it('is said of workers that begin side by side, and gives back all that it took', async () => {
  const database = connections();
  const alive = new Alive(database.pool, () => undefined);
  await Promise.all([alive.say('one'), alive.say('two')]);
  expect(await said(database)).toBe(2);
  alive.end();
  await database.close();
});

it('is not said any more of one that ends while it begins', async () => {
  const database = connections();
  const alive = new Alive(database.pool, () => undefined);
  const saying = alive.say('one');
  alive.end();
  await saying;
  await database.close();
  expect(await said(clone.connect({ max: 1 }))).toBe(0);
});

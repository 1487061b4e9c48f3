import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createItem,
  createOrganization,
  createProcess,
  type ProcessRef,
  type TestDatabase,
  workerDatabase,
} from '@parley/testing';
import { createDatabase, type Database } from '../database.ts';

describe('the tenant-aware pool', () => {
  let clone: TestDatabase;
  let tenants: readonly [ProcessRef, ProcessRef];
  const opened: Database[] = [];

  beforeAll(async () => {
    clone = await workerDatabase();
    const database = clone.connect();
    const make = async (): Promise<ProcessRef> => {
      const process = await createProcess(database, await createOrganization(database));
      for (let n = 0; n < 5; n++) await createItem(database, process);
      return process;
    };
    tenants = [await make(), await make()];
  });
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
  afterAll(() => clone.drop());

  const open = (max: number, url = clone.runtimeUrl): Database => {
    const database = createDatabase(url, { max });
    opened.push(database);
    return database;
  };
  const settings = `SELECT current_setting('app.organization_id', true) AS organization, pg_backend_pid() AS pid`;
  interface Settings {
    organization: string | null;
    pid: number;
  }

  it('never shows a foreign row, however many requests share however few connections', async () => {
    const { prisma, pool, withScope } = open(3);
    const seen = async (read: () => PromiseLike<{ organizationId: string }[]>, of: ProcessRef) => {
      const rows = await withScope(of, read);
      expect(rows).toHaveLength(5);
      expect(rows.filter(({ organizationId }) => organizationId !== of.organizationId)).toEqual([]);
    };
    const raw = 'SELECT organization_id AS "organizationId" FROM item';
    const kinds = [
      (of: ProcessRef) => seen(() => prisma.item.findMany(), of),
      (of: ProcessRef) => seen(async () => (await pool.query<{ organizationId: string }>(raw)).rows, of),
      (of: ProcessRef) => seen(() => prisma.$transaction((tx) => tx.item.findMany()), of),
      (of: ProcessRef) =>
        expect(
          withScope(of, () => pool.query('SELECT 1 FROM item WHERE 1 / (weight - 1) = 1')),
        ).rejects.toThrow('division by zero'),
      async () => expect(await prisma.item.count()).toBe(0),
    ];
    let random = 1; // A fixed sequence: a failure can be run again.
    const next = (below: number): number => {
      random = (random * 48_271) % 2_147_483_647;
      return random % below;
    };
    const worker = async (): Promise<void> => {
      for (let n = 0; n < 100; n++) await kinds[next(kinds.length)]?.(tenants[next(2) === 0 ? 0 : 1]);
    };
    await Promise.all(Array.from({ length: 30 }, worker));
    expect(pool.totalCount).toBeLessThanOrEqual(3);
  }, 60_000);

  it('tells a connection its scope only when that changes, and forgets it without one', async () => {
    const { pool, withScope } = open(1);
    const [first, second] = tenants;
    const read = async () => (await pool.query<Settings>(settings)).rows[0];
    const one = await withScope(first, read);
    const two = await withScope(second, read);
    const none = await read();
    expect(one?.organization).toBe(first.organizationId);
    expect(two?.organization).toBe(second.organizationId);
    expect(none?.organization).toBe('');
    expect(new Set([one?.pid, two?.pid, none?.pid]).size).toBe(1);
  });

  it('keeps a connection whose statement the database refused, and does not carry its scope on', async () => {
    const { prisma, pool, withScope } = open(1);
    const [tenant] = tenants;
    const before = (await pool.query<Settings>(settings)).rows[0];
    const duplicate = {
      organizationId: tenant.organizationId,
      id: tenant.processId,
      slug: 'x',
      title: { en: 'X' },
    };
    await expect(withScope(tenant, () => prisma.process.create({ data: duplicate }))).rejects.toMatchObject({
      code: 'P2002',
    });
    const after = (await pool.query<Settings>(settings)).rows[0];
    expect(after?.pid).toBe(before?.pid);
    expect(after?.organization).toBe('');
  });

  it('gives nobody a connection that was let go inside a transaction', async () => {
    const { pool, withScope } = open(1);
    const [first, second] = tenants;
    const client = await withScope(first, () => pool.connect());
    await client.query('BEGIN');
    client.release();
    // Were it the same connection, the second's scope would be set inside the first's transaction and undone here.
    await withScope(second, () => pool.query('ROLLBACK'));
    const after = (await withScope(second, () => pool.query<Settings>(settings))).rows[0];
    expect(after?.organization).toBe(second.organizationId);
  });

  it('gives nobody a connection that could not be told its scope', async () => {
    const { pool, withScope } = open(1);
    const [first, second] = tenants;
    const client = await withScope(first, () => pool.connect());
    client.query = () => Promise.reject(new Error('lost'));
    client.release();
    await expect(withScope(second, () => pool.query(settings))).rejects.toThrow('lost');
    const fresh = (await withScope(second, () => pool.query<Settings>(settings))).rows[0];
    expect(fresh?.organization).toBe(second.organizationId);
  });

  it('keeps the scope of a transaction to its end', async () => {
    const { prisma, withScope } = open(2);
    const [first, second] = tenants;
    const rows = await withScope(first, () =>
      prisma.$transaction((tx) => withScope(second, () => tx.item.findMany())),
    );
    expect(rows.map(({ organizationId }) => organizationId)).toEqual(Array(5).fill(first.organizationId));
  });

  it('stays the runtime role even where a query resets the role', async () => {
    const { pool } = open(1, clone.ownerUrl);
    await pool.query('RESET ROLE');
    const { rows } = await pool.query<{ role: string }>('SELECT current_user AS role');
    expect(rows).toEqual([{ role: 'parley_app' }]);
  });

  it('refuses a scope that is none, and a pooler in transaction mode', async () => {
    expect(() => open(1).withScope({ organizationId: 'no-uuid' }, async () => 1)).toThrow(TypeError);
    expect(() => createDatabase(clone.runtimeUrl, { poolMode: 'transaction' })).toThrow(
      expect.objectContaining({ code: 'pool_mode_unsupported' }),
    );
  });

  it('names statements, and none twice', async () => {
    const { pool, prisma, withScope } = open(1);
    await withScope(tenants[0], async () => {
      for (let n = 0; n < 3; n++) await prisma.item.findMany({ where: { key: randomUUID() } });
    });
    const { rows } = await pool.query<{ name: string }>(
      `SELECT name FROM pg_prepared_statements WHERE statement LIKE '%"item"%'`,
    );
    expect(rows).toHaveLength(1);
  });
});

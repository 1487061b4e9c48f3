import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { announcedCluster, inDatabase, withClient } from '@parley/testing';
import { migrate } from './migrate.ts';

const tables = (url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  });

describe('migrating', () => {
  const databases: string[] = [];
  const directories: string[] = [];

  afterEach(async () => {
    for (const name of databases.splice(0))
      await withClient(announcedCluster().ownerUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name}`),
      );
    for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
  });

  const fresh = (): string => {
    const name = `migrate_${randomUUID().replaceAll('-', '')}`;
    databases.push(name);
    return inDatabase(announcedCluster().ownerUrl, name);
  };
  const folderOf = async (migrations: Record<string, string>): Promise<string> => {
    const directory = await mkdtemp(path.join(tmpdir(), 'parley-migrations-'));
    directories.push(directory);
    for (const [name, sql] of Object.entries(migrations)) {
      await mkdir(path.join(directory, name));
      await writeFile(path.join(directory, name, 'migration.sql'), sql);
    }
    return directory;
  };
  it('makes the database, applies everything, and the next time nothing', async () => {
    const url = fresh();
    const first = await migrate(url);
    expect(first.createdDatabase).toBe(true);
    expect(first.applied.length).toBeGreaterThan(4);
    expect(await migrate(url)).toEqual({ createdDatabase: false, applied: [] });
  });

  it('finds nothing to do as a login that may change nothing', async () => {
    const url = fresh();
    await migrate(url);
    const { username, password } = new URL(announcedCluster().runtimeUrl);
    const asService = Object.assign(new URL(url), { username, password });
    expect((await migrate(asService.toString())).applied).toEqual([]);
  });

  it('applies each migration once when several start at the same moment', async () => {
    const url = fresh();
    const runs = await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
    const applied = runs.flatMap((run) => run.applied);
    expect(new Set(applied).size).toBe(applied.length);
    expect(runs.filter((run) => run.applied.length > 0)).toHaveLength(1);
  });

  it('leaves nothing of a migration that fails, keeps those before it, and goes on when it is mended', async () => {
    const url = fresh();
    const broken = { '1_a': 'CREATE TABLE a ()', '2_b': 'CREATE TABLE b (); SELECT 1 / 0' };
    await expect(migrate(url, { directory: await folderOf(broken) })).rejects.toMatchObject({
      code: 'migration_failed',
      message: 'Migration 2_b failed: division by zero.',
    });
    expect(await tables(url)).toEqual(['_prisma_migrations', 'a']);
    const mended = { ...broken, '2_b': 'CREATE TABLE b ()' };
    const { applied } = await migrate(url, { directory: await folderOf(mended) });
    expect(applied).toEqual(['2_b']);
  });

  it('refuses a database that a newer version has migrated', async () => {
    const url = fresh();
    await migrate(url, { directory: await folderOf({ '1_a': 'SELECT 1', '2_b': 'SELECT 1' }) });
    await expect(migrate(url, { directory: await folderOf({ '1_a': 'SELECT 1' }) })).rejects.toMatchObject({
      code: 'database_is_newer',
    });
  });

  it('gives up on a lock that is never let go of', async () => {
    const url = fresh();
    await migrate(url, { directory: await folderOf({}) });
    await withClient(url, async (other) => {
      await other.query('SELECT pg_advisory_lock(72707369)');
      const waiting = migrate(url, { directory: await folderOf({}), lockTimeoutMillis: 50 });
      await expect(waiting).rejects.toMatchObject({ code: 'migration_lock_timeout' });
    });
  });

  it('says in a sentence, and without the password, why a database cannot be reached', async () => {
    const { ownerUrl } = announcedCluster();
    const wrong = new URL(ownerUrl);
    wrong.password = 'sesame';
    await expect(migrate(wrong.toString())).rejects.toMatchObject({
      code: 'login_refused',
      message: `The database at ${wrong.host} refused the login "parley".`,
    });
    await expect(migrate('postgresql://parley:sesame@127.0.0.1:1/parley')).rejects.toMatchObject({
      code: 'database_unreachable',
      message: expect.not.stringContaining('sesame'),
    });
    await expect(migrate('postgresql://parley:sesame@nowhere.invalid/parley')).rejects.toMatchObject({
      code: 'database_unreachable',
    });
  });
});

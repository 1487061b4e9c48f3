import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { announcedCluster, inDatabase, withClient } from '@parley/testing';
import { migrate } from './migrate.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

const prisma = (url: string, ...args: string[]): Promise<{ exitCode: number; output: string }> =>
  new Promise((resolve) => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const cli = path.join(root, 'node_modules/prisma/build/index.js');
    const child = execFile(
      process.execPath,
      [cli, 'migrate', ...args],
      { cwd: root, env: { ...env, DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: '1' } },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr }),
    );
    child.stdin?.end();
  });

// The real CLI, through the project's stand-in for its engine: seconds, so only what nothing else can show.
describe('prisma migrate', () => {
  const databases: string[] = [];
  afterAll(async () => {
    for (const name of databases)
      await withClient(announcedCluster().ownerUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name}`),
      );
  });

  const fresh = (): string => {
    const name = `prisma_${randomUUID().replaceAll('-', '')}`;
    databases.push(name);
    return inDatabase(announcedCluster().ownerUrl, name);
  };
  const schema = ['--to-schema', 'prisma/schema', '--exit-code'];

  it('finds nothing to do after our own runner, and no difference to schema or migrations', async () => {
    const url = fresh();
    await migrate(url);
    const [status, deploy, live, folder] = await Promise.all([
      prisma(url, 'status'),
      prisma(url, 'deploy'),
      prisma(url, 'diff', '--from-config-datasource', ...schema),
      prisma(url, 'diff', '--from-migrations', 'prisma/migrations', ...schema),
    ]);
    expect(status).toEqual({ exitCode: 0, output: expect.stringContaining('Database schema is up to date') });
    expect(deploy).toEqual({ exitCode: 0, output: expect.stringContaining('No pending migrations') });
    expect(live).toEqual({ exitCode: 0, output: expect.stringContaining('No difference detected') });
    expect(folder).toEqual({ exitCode: 0, output: expect.stringContaining('No difference detected') });
  }, 60_000);

  it('makes and migrates a database that our own runner then finds complete', async () => {
    const url = fresh();
    const deploy = await prisma(url, 'deploy');
    expect(deploy).toEqual({ exitCode: 0, output: expect.stringContaining('successfully applied') });
    expect((await migrate(url)).applied).toEqual([]);
  }, 60_000);

  it('notices a table that the schema does not know', async () => {
    const url = fresh();
    await migrate(url);
    await withClient(url, (client) => client.query('ALTER TABLE track ADD COLUMN colour text'));
    const live = await prisma(url, 'diff', '--from-config-datasource', ...schema);
    expect(live).toEqual({ exitCode: 2, output: expect.stringContaining('colour') });
  }, 60_000);
});

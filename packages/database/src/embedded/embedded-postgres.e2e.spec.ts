import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Starter, startInAnotherProcess, withClient } from '@parley/testing';
import { createDatabase } from '../database.ts';
import { migrate } from '../migrate/migrate.ts';
import { provisionRuntimeLogin } from '../runtime-login.ts';
import { goneWithin, isAlive } from './process-table.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

const remember = (url: string): Promise<unknown> =>
  withClient(url, (client) => client.query('CREATE TABLE remembered AS SELECT 42 AS answer'));
const remembered = (url: string): Promise<unknown> =>
  withClient(url, async (client) => (await client.query('SELECT answer FROM remembered')).rows[0]);

// Each makes a data directory or two, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

/** SIGKILL, which nobody can answer. */
async function kill(...pids: number[]): Promise<void> {
  for (const pid of pids.filter(isAlive)) process.kill(pid, 'SIGKILL');
  for (const pid of pids) await goneWithin(pid, 5000);
}

describe('the embedded PostgreSQL', () => {
  let directory: string;
  const running: EmbeddedPostgres[] = [];
  const starters: Starter[] = [];

  beforeEach(() => {
    // Mode 0700 and, for root, root's: PostgreSQL's own account could not enter it.
    directory = mkdtempSync(path.join(tmpdir(), 'parley-embedded-'));
  });
  afterEach(async () => {
    for (const postgres of running.splice(0)) await postgres.stop();
    for (const starter of starters.splice(0)) await kill(starter.guardPid, starter.postgresPid, starter.pid);
    rmSync(directory, { recursive: true, force: true });
  });

  const start = async (): Promise<EmbeddedPostgres> => {
    const postgres = await startEmbeddedPostgres({ directory, durable: false });
    running.push(postgres);
    return postgres;
  };
  const startElsewhere = async (): Promise<Starter> => {
    const starter = await startInAnotherProcess(directory);
    starters.push(starter);
    return starter;
  };
  it('starts in an empty directory, stops without a trace, and remembers when it starts again', async () => {
    const first = await start();
    await remember(first.superuserUrl('postgres'));
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(existsSync(path.join(directory, 'data/postmaster.pid'))).toBe(false);
    expect(existsSync(path.join(directory, 'running.json'))).toBe(false);
    expect(existsSync(path.join(directory, 'lock'))).toBe(false);
    const second = await start();
    expect(await remembered(second.superuserUrl('postgres'))).toEqual({ answer: 42 });
  });

  it('tells other programs how to reach it, and only those of the same user', async () => {
    const postgres = await start();
    const file = path.join(directory, 'running.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      pid: process.pid,
      port: postgres.port,
      ownerUrl: postgres.ownerUrl('parley'),
      runtimeUrl: postgres.runtimeUrl('parley'),
    });
    for (const secret of [file, path.join(directory, 'credentials.json')])
      expect(statSync(secret).mode & 0o777).toBe(0o600);
  });

  it('refuses a second start over the same directory and leaves the first alone', async () => {
    const postgres = await start();
    await expect(start()).rejects.toMatchObject({ code: 'in_use' });
    await remember(postgres.superuserUrl('postgres'));
  });

  it('has every committed row after everything was killed at once', async () => {
    const starter = await startElsewhere();
    await remember(starter.superuserUrl);
    await kill(starter.guardPid, starter.postgresPid, starter.pid);
    const postgres = await start();
    expect(await remembered(postgres.superuserUrl('postgres'))).toEqual({ answer: 42 });
  });

  it('takes over from a server that outlived whoever started it', async () => {
    const starter = await startElsewhere();
    await remember(starter.superuserUrl);
    await kill(starter.guardPid, starter.pid);
    expect(isAlive(starter.postgresPid)).toBe(true);
    const postgres = await start();
    expect(isAlive(starter.postgresPid)).toBe(false);
    expect(await remembered(postgres.superuserUrl('postgres'))).toEqual({ answer: 42 });
  });

  it('stops by itself when whoever started it is killed', async () => {
    const starter = await startElsewhere();
    await kill(starter.pid);
    expect(await goneWithin(starter.postgresPid, 10_000)).toBe(true);
  });

  it('is not misled by a lock file whose process number now is somebody else', async () => {
    await (await start()).stop();
    writeFileSync(path.join(directory, 'data/postmaster.pid'), `${process.pid}\n${directory}/data\n`);
    writeFileSync(path.join(directory, 'lock'), JSON.stringify({ pid: process.pid, startTime: '1' }));
    await expect(start()).resolves.toBeDefined();
  });

  it('starts over where the data directory was left half made', async () => {
    await mkdir(path.join(directory, 'data.unfinished/base'), { recursive: true });
    await expect(start()).resolves.toBeDefined();
  });

  it('refuses data of another major version, and data whose passwords are gone', async () => {
    await (await start()).stop();
    const version = path.join(directory, 'data/PG_VERSION');
    const ours = readFileSync(version);
    writeFileSync(version, '16\n');
    await expect(start()).rejects.toMatchObject({
      code: 'other_major_version',
      message: expect.stringContaining('was made by PostgreSQL 16'),
    });
    writeFileSync(version, ours);
    rmSync(path.join(directory, 'credentials.json'));
    await expect(start()).rejects.toMatchObject({ code: 'credentials_missing' });
  });

  it('says what PostgreSQL said where it does not start, and leaves nothing running', async () => {
    await (await start()).stop();
    writeFileSync(path.join(directory, 'data/postgresql.auto.conf'), `shared_buffers = 'plenty'\n`);
    await expect(start()).rejects.toMatchObject({
      code: 'start_failed',
      message: expect.stringContaining('shared_buffers'),
    });
    expect(existsSync(path.join(directory, 'data/postmaster.pid'))).toBe(false);
  });

  it('lets two of its databases be migrated for the first time at the same moment', async () => {
    const postgres = await start();
    // The runtime role belongs to the cluster, so both make it.
    const urls = ['one', 'two', 'three'].map((name) => postgres.ownerUrl(name));
    await Promise.all(urls.map((url) => migrate(url)));
    const login = postgres.runtimeUrl('two');
    await Promise.all([1, 2].map(() => provisionRuntimeLogin(postgres.ownerUrl('two'), login)));
    const database = createDatabase(login);
    expect(await database.prisma.process.count()).toBe(0);
    await database.close();
  });
});

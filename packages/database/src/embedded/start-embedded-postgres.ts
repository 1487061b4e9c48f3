import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { messageOf } from '../thrown.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import {
  type ClusterDirectory,
  clusterDirectory,
  type Credentials,
  readOrDrawCredentials,
  type RunningFile,
  writeSecret,
} from './cluster-directory.ts';
import { diskFull, EmbeddedPostgresError, isDiskFull } from './embedded-error.ts';
import { initialize, SUPERUSER } from './initialize.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { clearLeftovers, startPostmaster, stopPostmaster } from './postmaster.ts';
import { type Account, runAs } from './run-as.ts';

export interface EmbeddedPostgresOptions {
  /** Holds the data, the passwords and the server's log; made where it is missing. */
  readonly directory: string;
  /** False gives up crash safety for speed: for tests. */
  readonly durable?: boolean;
  /** Further PostgreSQL settings. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Remove the directory if we are killed: for tests. */
  readonly removeIfKilled?: boolean;
  readonly log?: (message: string, millis: number) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** May make databases and roles and owns what it migrates, but is no superuser: row-level security holds it. */
  ownerUrl(database: string): string;
  /** The service's login, which may only be the runtime role; see provisionRuntimeLogin. */
  runtimeUrl(database: string): string;
  superuserUrl(database: string): string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

const OWNER = 'parley';
const RUNTIME_LOGIN = 'parley_runtime';

/** Starts PostgreSQL for a directory, making the data on the first time and recovering it after a crash. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  let releaseLock: (() => void) | undefined;
  try {
    const directory = clusterDirectory(options.directory);
    releaseLock = takeOwnerLock(directory.lock);
    return await startLocked(directory, binaries, options, releaseLock);
  } catch (error) {
    releaseLock?.();
    if (!(error instanceof EmbeddedPostgresError) && isDiskFull(messageOf(error)))
      throw diskFull(options.directory);
    throw error;
  }
}

async function startLocked(
  directory: ClusterDirectory,
  binaries: Binaries,
  options: EmbeddedPostgresOptions,
  releaseLock: () => void,
): Promise<EmbeddedPostgres> {
  const durable = options.durable ?? true;
  const timed = stopwatch(options.log);
  const credentials = readOrDrawCredentials(directory);
  const as = runAs([directory.root, binaries.postgres], ownerOf(directory.data));
  if (existsSync(directory.data)) {
    refuseOtherMajor(directory.data, binaries.major);
    const found = await clearLeftovers(directory.data);
    if (found === 'stopped') timed('stopped the PostgreSQL that an earlier run had left');
  } else {
    await initialize(directory, binaries, as, { password: credentials.superuser, durable });
    timed('made the data directory');
  }
  const settings = { ...SETTINGS, ...(durable ? {} : NOT_DURABLE), ...options.settings };
  const { pid, port, exited, callOffGuard } = await startPostmaster(directory, binaries, as, {
    settings,
    removeIfKilled: options.removeIfKilled ?? false,
  });
  const stop = async (): Promise<void> => {
    await stopPostmaster(pid);
    await exited;
    callOffGuard();
    rmSync(directory.running, { force: true });
    releaseLock();
  };
  const url = (user: string, password: string, database: string): string =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  const superuserUrl = (database: string): string => url(SUPERUSER, credentials.superuser, database);
  const ownerUrl = (database: string): string => url(OWNER, credentials.owner, database);
  const runtimeUrl = (database: string): string => url(RUNTIME_LOGIN, credentials.runtime, database);
  try {
    await ensureOwner(superuserUrl('postgres'), credentials);
    writeSecret(directory.running, {
      pid: process.pid,
      port,
      ownerUrl: ownerUrl('parley'),
      runtimeUrl: runtimeUrl('parley'),
    } satisfies RunningFile);
  } catch (error) {
    await stop();
    throw error;
  }
  timed(`PostgreSQL ${binaries.major} ready on port ${port}`);
  return { port, pid, exited, stop, superuserUrl, ownerUrl, runtimeUrl };
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // Its path may be longer than a socket's name can be.
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off', // Costs more than it gains on queries that take milliseconds.
};

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

function ownerOf(data: string): Account | undefined {
  if (!existsSync(data)) return undefined;
  const { uid, gid } = statSync(data);
  const self = process.getuid?.();
  if (self !== undefined && self !== 0 && uid !== self)
    throw new EmbeddedPostgresError(
      'owned_by_another_user',
      `The database in ${data} belongs to user ${uid} and you are ${self}: start as that user, or as root.`,
    );
  return { uid, gid };
}

function refuseOtherMajor(data: string, major: number): void {
  const found = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === String(major)) return;
  throw new EmbeddedPostgresError(
    'other_major_version',
    `The database in ${data} was made by PostgreSQL ${found} and this is ${major}: start it with the Parley that made it and move the data by dump and restore.`,
  );
}

/** Each time, because the first start may have been killed before this. */
async function ensureOwner(url: string, { owner }: Credentials): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (rowCount === 0)
      await client.query(
        `CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE PASSWORD ${pg.escapeLiteral(owner)}`,
      );
  } finally {
    await client.end();
  }
}

function stopwatch(log: EmbeddedPostgresOptions['log']): (message: string) => void {
  let from = performance.now();
  return (message) => {
    const now = performance.now();
    log?.(message, Math.round(now - from));
    from = now;
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { ClusterDirectory } from './cluster-directory.ts';
import { diskFull, EmbeddedPostgresError, isDiskFull } from './embedded-error.ts';
import { guardAgainstOurDeath } from './guard.ts';
import { lastWords, serverEnvironment } from './initialize.ts';
import { goneWithin, isAlive, workingDirectoryOf } from './process-table.ts';
import type { RunAs } from './run-as.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly exited: Promise<void>;
  /** To be called once it has ended. */
  readonly callOffGuard: () => void;
}

const READY_WITHIN_MILLIS = 5 * 60_000; // After a crash the journal is replayed first.
const ATTEMPTS = 5;

/** Starts the server on a free port of this machine and waits until it takes connections. */
export async function startPostmaster(
  directory: ClusterDirectory,
  binaries: Binaries,
  as: RunAs,
  options: { settings: Readonly<Record<string, string>>; removeIfKilled: boolean },
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const logFrom = sizeOf(directory.log);
    const child = launch(directory, binaries, as, { ...options.settings, port: String(port) });
    const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const pid = await pidOf(child);
    // From its first moment, not from when it is ready: we may be killed in between.
    const callOffGuard = guardAgainstOurDeath(pid, options.removeIfKilled ? directory.root : undefined);
    if (await ready(directory, pid)) return { pid, port, exited, callOffGuard };
    if (isAlive(pid)) await stopPostmaster(pid);
    callOffGuard();
    const output = readFileSync(directory.log).subarray(logFrom).toString();
    if (isDiskFull(output)) throw diskFull(directory.root);
    // The port may be taken in the moment between; what is left of a killed server takes a moment to go.
    const passing =
      /could not bind|could not create any TCP|pre-existing shared memory|lock file .* already exists/;
    if (attempt < ATTEMPTS && passing.test(output)) {
      await sleep(500);
      continue;
    }
    throw new EmbeddedPostgresError('start_failed', `PostgreSQL did not start: ${lastWords(output)}`);
  }
}

function launch(
  { data, log }: ClusterDirectory,
  { postgres }: Binaries,
  { command }: RunAs,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, args] = command(postgres, ['-D', data, ...flags]);
  // A file, not a pipe: the server outlives us when we are killed, and dies of writing to nobody.
  const output = openSync(log, sizeOf(log) > LOG_LIMIT ? 'w' : 'a', 0o600);
  try {
    // detached: a session of its own, so that Ctrl-C reaches us and not the server that we still need.
    return spawn(program, args, {
      stdio: ['ignore', output, output],
      detached: true,
      env: serverEnvironment(),
    });
  } finally {
    closeSync(output);
  }
}

const LOG_LIMIT = 10 * 1024 * 1024;

function pidOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child.pid !== undefined) return resolve(child.pid);
    child.once('error', (cause) =>
      reject(
        new EmbeddedPostgresError('start_failed', `PostgreSQL did not start: ${cause.message}`, { cause }),
      ),
    );
  });
}

/** False when it ended instead. The server itself writes "ready" into its lock file; pg_ctl looks there too. */
async function ready({ data }: ClusterDirectory, pid: number): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MILLIS;
  while (Date.now() < deadline) {
    const lines = lockFile(data);
    if (lines?.[0] === String(pid) && lines[7]?.trim() === 'ready') return true;
    if (!isAlive(pid)) return false;
    await sleep(10);
  }
  return false;
}

const lockFilePath = (data: string): string => path.join(data, 'postmaster.pid');

function lockFile(data: string): string[] | undefined {
  try {
    return readFileSync(lockFilePath(data), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/**
 * Stops a server that still runs in `data` though whoever started it is gone, and clears a lock file whose process
 * number has since been given to something else, at which PostgreSQL would refuse to start.
 */
export async function clearLeftovers(data: string): Promise<'nothing' | 'stopped' | 'cleared'> {
  const pid = Number.parseInt(lockFile(data)?.[0] ?? '', 10);
  if (!Number.isInteger(pid) || !isAlive(pid)) return 'nothing'; // PostgreSQL clears its own stale file.
  const where = workingDirectoryOf(pid);
  if (where !== undefined && where !== data) {
    rmSync(lockFilePath(data), { force: true });
    return 'cleared';
  }
  await stopPostmaster(pid);
  return 'stopped';
}

/** Fast shutdown: sessions are ended, everything is written out. Harder when that does not come to an end. */
export async function stopPostmaster(pid: number): Promise<void> {
  const steps: [NodeJS.Signals, millis: number][] = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, millis] of steps) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (cause) {
      if (!isAlive(pid)) return;
      throw new EmbeddedPostgresError(
        'stop_failed',
        `PostgreSQL (process ${pid}) may not be stopped by this user.`,
        {
          cause,
        },
      );
    }
    if (await goneWithin(pid, millis)) return;
  }
  throw new EmbeddedPostgresError('stop_failed', `PostgreSQL (process ${pid}) does not stop.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

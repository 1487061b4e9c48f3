import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import type { ClusterDirectory } from './cluster-directory.ts';
import { diskFull, EmbeddedPostgresError, isDiskFull } from './embedded-error.ts';
import type { RunAs } from './run-as.ts';

export const SUPERUSER = 'postgres';

const INITDB_FLAGS = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // Built in: sorts the same on every machine, whatever locales that has. Languages sort by ICU where it matters.
  '--locale=C.UTF-8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
];

/**
 * Makes the data directory under another name and renames it when it is whole: one that was interrupted is never
 * taken for a cluster.
 */
export async function initialize(
  directory: ClusterDirectory,
  binaries: Binaries,
  { account, command }: RunAs,
  options: { password: string; durable: boolean },
): Promise<void> {
  const { unfinished, data } = directory;
  const passwordFile = path.join(directory.root, 'initdb.password');
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    if (account !== undefined) {
      chownSync(unfinished, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    const flags = [...INITDB_FLAGS, `--pwfile=${passwordFile}`, ...(options.durable ? [] : ['--no-sync'])];
    const { code, output } = await run(...command(binaries.initdb, [...flags, `--pgdata=${unfinished}`]));
    if (code !== 0 && isDiskFull(output)) throw diskFull(directory.root);
    if (code !== 0)
      throw new EmbeddedPostgresError(
        'initdb_failed',
        `PostgreSQL could not make its data directory: ${lastWords(output)}`,
      );
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment() });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Not ours: PGDATA, PGPORT and a locale that the machine lacks would all be obeyed, and secrets be handed on. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
});

const TELLING = /(FATAL|PANIC|error):|invalid value|unrecognized|could not|cannot open shared object/;

/** The part of its output that says what went wrong. */
export function lastWords(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^[-0-9]+ [:.0-9]+ \w+ \[\d+\] /, '').trim())
    .filter((line) => line !== '');
  const telling = lines.filter((line) => TELLING.test(line));
  return (telling.length > 0 ? telling : lines).slice(-2).join(' ') || 'it said nothing.';
}

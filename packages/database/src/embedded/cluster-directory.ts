import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.ts';

/** What lies in the directory that is given to an embedded cluster. */
export interface ClusterDirectory {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly data: string;
  /** Where it is made; it becomes `data` by one rename once it is whole. */
  readonly unfinished: string;
  readonly credentials: string;
  /** How to reach the server, for as long as it runs; see RunningFile. */
  readonly running: string;
  readonly log: string;
  readonly lock: string;
}

export function clusterDirectory(directory: string): ClusterDirectory {
  mkdirSync(directory, { recursive: true });
  const root = realpathSync(directory);
  return {
    root,
    data: path.join(root, 'data'),
    unfinished: path.join(root, 'data.unfinished'),
    credentials: path.join(root, 'credentials.json'),
    running: path.join(root, 'running.json'),
    log: path.join(root, 'postgres.log'),
    lock: path.join(root, 'lock'),
  };
}

/** What other programs may want to know, `npx prisma migrate status` for one (see prisma.config.ts). */
export interface RunningFile {
  /** Who started the server. */
  readonly pid: number;
  readonly port: number;
  /** Both in the database `parley`, which the first migration makes. */
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
}

/** Drawn anew for each installation; only who may read this file can log in. */
export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly runtime: string;
}

export function readOrDrawCredentials({ credentials, data }: ClusterDirectory): Credentials {
  if (existsSync(credentials)) return JSON.parse(readFileSync(credentials, 'utf8')) as Credentials;
  if (existsSync(data))
    throw new EmbeddedPostgresError(
      'credentials_missing',
      `The passwords of the database in ${data} are gone: restore ${credentials}, or move the directory away to start afresh.`,
    );
  const drawn: Credentials = { superuser: secret(), owner: secret(), runtime: secret() };
  writeSecret(credentials, drawn);
  return drawn;
}

const secret = (): string => randomBytes(24).toString('base64url');

/** Whole or not at all, and never readable by others, not even for a moment. */
export function writeSecret(file: string, content: unknown): void {
  const draft = `${file}.${process.pid}`;
  try {
    rmSync(draft, { force: true });
    writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

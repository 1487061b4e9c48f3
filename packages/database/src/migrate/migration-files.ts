import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** As Prisma reckons it: SHA-256 of the file, in hex. */
  readonly checksum: string;
}

/** prisma/migrations of this checkout; `src/migrate` and `dist/migrate` lie equally deep. */
export const MIGRATIONS_DIRECTORY = path.resolve(import.meta.dirname, '../../../../prisma/migrations');

export async function readMigrations(directory = MIGRATIONS_DIRECTORY): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(path.join(directory, name, 'migration.sql'));
      const checksum = createHash('sha256').update(bytes).digest('hex');
      return { name, sql: bytes.toString('utf8'), checksum };
    }),
  );
}

import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { hintOf, messageOf } from '../thrown.ts';
import { connectOrCreate } from './connect.ts';
import { prepareJobQueue } from './job-queue.ts';
import { MigrationError } from './migration-error.ts';
import { type Migration, MIGRATIONS_DIRECTORY, readMigrations } from './migration-files.ts';

export interface MigrateOptions {
  readonly directory?: string;
  /** How long to wait for another run to finish. */
  readonly lockTimeoutMillis?: number;
  readonly log?: (message: string) => void;
}

export interface MigrateResult {
  readonly createdDatabase: boolean;
  readonly applied: readonly string[];
}

/**
 * Brings the schema up to date, as `prisma migrate deploy` would: same folder, same table, same checksums, same
 * lock, so that either may follow the other. It is here because the CLI takes seconds and is not installed where
 * the service runs.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<MigrateResult> {
  const migrations = await readMigrations(options.directory ?? MIGRATIONS_DIRECTORY);
  const { client, created } = await connectOrCreate(url);
  try {
    await takeLock(client, options.lockTimeoutMillis ?? 60_000);
    await ensureMigrationsTable(client);
    const pending = pendingOf(migrations, await recorded(client));
    for (const migration of pending) {
      await apply(client, migration);
      options.log?.(`applied migration ${migration.name}`);
    }
    // A folder of somebody else's migrations, as tests have it, holds no service that would need a queue.
    if (options.directory === undefined) await prepareJobQueue(client, url);
    return { createdDatabase: created, applied: pending.map(({ name }) => name) };
  } finally {
    await client.end(); // Which gives the lock back, whatever happened.
  }
}

/** Prisma's own key, so that its CLI and this runner wait for each other. */
const PRISMA_LOCK = 72707369;

async function takeLock(client: Client, millis: number): Promise<void> {
  await client.query(`SELECT set_config('lock_timeout', $1, false)`, [`${millis}ms`]);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
  } catch (error) {
    throw new MigrationError(
      'migration_lock_timeout',
      `Another migration of this database has been running for over ${Math.round(millis / 1000)} s.`,
      { cause: error },
    );
  }
  await client.query('RESET lock_timeout');
}

// As Prisma creates it.
const MIGRATIONS_TABLE = `
  CREATE TABLE _prisma_migrations (
    id                  varchar(36) PRIMARY KEY NOT NULL,
    checksum            varchar(64) NOT NULL,
    finished_at         timestamptz,
    migration_name      varchar(255) NOT NULL,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )
`;

/** A login that may not make tables can still find that there is nothing to do. */
async function ensureMigrationsTable(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  );
  if (rows[0]?.there !== true) await client.query(MIGRATIONS_TABLE);
}

interface Recorded {
  name: string;
  checksum: string;
  finished: boolean;
}

async function recorded(client: Client): Promise<Recorded[]> {
  const { rows } = await client.query<Recorded>(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM _prisma_migrations
    WHERE rolled_back_at IS NULL
    ORDER BY started_at
  `);
  return rows;
}

/** What is still to be applied, once the database's history and the folder's are known to be the same one. */
export function pendingOf(migrations: readonly Migration[], rows: readonly Recorded[]): Migration[] {
  const inFolder = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = inFolder.get(row.name);
    if (!row.finished)
      throw new MigrationError(
        'migration_unfinished',
        `Migration ${row.name} failed earlier: mend the database, then run prisma migrate resolve.`,
      );
    if (migration === undefined)
      throw new MigrationError(
        'database_is_newer',
        `The database holds migration ${row.name}, which this version of Parley does not know: start a newer version.`,
      );
    if (migration.checksum !== row.checksum)
      throw new MigrationError(
        'migration_changed',
        `Migration ${row.name} was changed after it had been applied: restore the file.`,
      );
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** All of it or nothing: unlike the CLI's, a failure leaves no row behind, because nothing of it has happened. */
async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date();
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const hint = hintOf(error);
    const reason = hint === undefined ? messageOf(error) : `${messageOf(error)} (${hint})`;
    throw new MigrationError('migration_failed', `Migration ${name} failed: ${reason}.`, {
      cause: error,
    });
  }
}

import pg from 'pg';
import { codeOf, messageOf } from '../thrown.ts';
import { MigrationError } from './migration-error.ts';

const OLDEST_MAJOR = 15;

/** Connects to the database, making it first where it is missing. */
export async function connectOrCreate(url: string): Promise<{ client: pg.Client; created: boolean }> {
  try {
    return { client: await connect(url), created: false };
  } catch (error) {
    if (codeOf(error) !== '3D000') throw explained(error, url);
  }
  await createDatabaseOf(url);
  try {
    return { client: await connect(url), created: true };
  } catch (error) {
    throw explained(error, url);
  }
}

async function connect(url: string): Promise<pg.Client> {
  const address = new URL(url);
  address.searchParams.delete('schema'); // Prisma's own parameter, unknown to PostgreSQL.
  const client = new pg.Client({
    connectionString: address.toString(),
    connectionTimeoutMillis: 10_000,
    application_name: 'parley migrate',
  });
  client.on('error', () => undefined); // A lost connection fails the query that notices it.
  await client.connect();
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version >= OLDEST_MAJOR) return client;
  await client.end();
  throw new MigrationError(
    'database_too_old',
    `PostgreSQL ${version} is too old: Parley needs ${OLDEST_MAJOR} or newer.`,
  );
}

async function createDatabaseOf(url: string): Promise<void> {
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = '/postgres';
  let client: pg.Client | undefined;
  try {
    client = await connect(maintenance.toString());
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // Somebody who starts at the same moment may be first, by name (42P04) or by the catalogue's index (23505).
    if (['42P04', '23505'].includes(codeOf(error) ?? '')) return;
    throw new MigrationError(
      'database_missing',
      `The database "${name}" does not exist and could not be created: ${messageOf(error)}.`,
      { cause: error },
    );
  } finally {
    await client?.end();
  }
}

/** Never the address itself: it holds the password. */
function explained(error: unknown, url: string): Error {
  if (error instanceof MigrationError) return error;
  const { hostname, port, username } = new URL(url);
  const place = `${hostname}:${port || '5432'}`;
  const code = codeOf(error);
  if (code === '28P01' || code === '28000')
    return new MigrationError('login_refused', `The database at ${place} refused the login "${username}".`, {
      cause: error,
    });
  return new MigrationError(
    'database_unreachable',
    `No database can be reached at ${place}: ${messageOf(error)}.`,
    {
      cause: error,
    },
  );
}

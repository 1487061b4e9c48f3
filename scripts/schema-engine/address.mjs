import pg from 'pg';

/**
 * The parts of a database's address. `schema` is Prisma's own parameter, which PostgreSQL does not know;
 * `maintenance` is the database from which this one can be made and dropped.
 *
 * @param {string} url
 */
export function addressOf(url) {
  const address = new URL(url);
  const schema = address.searchParams.get('schema') ?? undefined;
  address.searchParams.delete('schema');
  return {
    schema,
    connectionString: address.toString(),
    database: decodeURIComponent(address.pathname.slice(1)),
    maintenance: withDatabase(address, 'postgres'),
  };
}

/**
 * The same server and login, another database.
 *
 * @param {string | URL} url
 * @param {string} database
 */
export function withDatabase(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

/**
 * @template T
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} url */
export async function createDatabase(url) {
  const { database, maintenance } = addressOf(url);
  await withClient(maintenance, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`));
  return database;
}

/** @param {string} url */
export async function dropDatabase(url) {
  const { database, maintenance } = addressOf(url);
  const name = pg.escapeIdentifier(database);
  await withClient(maintenance, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

import { randomUUID } from 'node:crypto';
import { createDatabase, type Database, type DatabaseOptions } from '@parley/database';
import pg from 'pg';
import { withClient } from './client.ts';
import { announcedCluster, inDatabase } from './cluster-address.ts';
import { EMPTY } from './templates.ts';

export interface TestDatabase {
  readonly name: string;
  /** Owns the tables; held by row-level security all the same. */
  readonly ownerUrl: string;
  /** The service's login. */
  readonly runtimeUrl: string;
  /** Bypasses row-level security, which no part of Parley may: for looking at what really is in the tables. */
  readonly superuserUrl: string;
  /** Connects as the service does; closed by `drop`. */
  connect(options?: DatabaseOptions): Database;
  /** Fails where a test has left a connection open. */
  drop(): Promise<void>;
}

/** A database of the caller's own, cloned from a template: call it in beforeAll, and `drop` in afterAll. */
export async function workerDatabase(template: { name: string } = EMPTY): Promise<TestDatabase> {
  const cluster = announcedCluster();
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${randomUUID().slice(0, 8)}`;
  await administer(
    cluster.ownerUrl,
    `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template.name)} STRATEGY WAL_LOG`,
  );
  const runtimeUrl = inDatabase(cluster.runtimeUrl, name);
  const connected: Database[] = [];
  return {
    name,
    runtimeUrl,
    ownerUrl: inDatabase(cluster.ownerUrl, name),
    superuserUrl: inDatabase(cluster.superuserUrl, name),
    connect: (options) => {
      const database = createDatabase(runtimeUrl, options);
      connected.push(database);
      return database;
    },
    drop: async () => {
      await Promise.all(connected.map((database) => database.close()));
      await dropUnlessInUse(cluster.ownerUrl, name);
    },
  };
}

async function dropUnlessInUse(ownerUrl: string, name: string): Promise<void> {
  const database = pg.escapeIdentifier(name);
  try {
    // Waits up to 5 s for sessions that are just ending.
    await administer(ownerUrl, `DROP DATABASE ${database}`);
  } catch (cause) {
    await administer(ownerUrl, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    throw new Error('This test left a database connection open: close it, or take it from connect().', {
      cause,
    });
  }
}

const administer = (url: string, statement: string): Promise<unknown> =>
  withClient(url, (client) => client.query(statement));

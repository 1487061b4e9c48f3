import { PrismaPg } from '@prisma/adapter-pg';
import type { PoolClient, PoolConfig } from 'pg';
import { PrismaClient } from './generated/client.ts';
import { statementNames } from './statement-names.ts';
import { assertOwnSessions, namesTransactionPooler, poolerRefused } from './tenant/own-session.ts';
import { withScope } from './tenant/scope.ts';
import { TenantPool } from './tenant/tenant-pool.ts';

export interface DatabaseOptions {
  /** How many connections at most; 10 by default. */
  readonly max?: number;
  /** How long a request waits for a connection before it fails. */
  readonly connectionTimeoutMillis?: number;
  readonly statementTimeoutMillis?: number;
  readonly applicationName?: string;
  /** What stands between service and database: `transaction` (as PgBouncer's) is refused, see TenantPool. */
  readonly poolMode?: 'session' | 'transaction';
  /** An idle connection broke, e.g. because the database was restarted. The pool replaces it by itself. */
  readonly onIdleError?: (error: Error) => void;
}

export interface Database {
  readonly prisma: PrismaClient;
  /** For hot reads as one named statement; answers for the same scope as `prisma`. */
  readonly pool: TenantPool;
  readonly withScope: typeof withScope;
  /** Finds out a pooler that lends sessions; by two connections of its own, so ask once, at the start. */
  readonly assertOwnSessions: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Connects as the runtime role, lazily: the first query finds out whether the database is there. */
export function createDatabase(url: string, options: DatabaseOptions = {}): Database {
  if (options.poolMode === 'transaction' || namesTransactionPooler(url)) throw poolerRefused();
  const pool = new TenantPool(poolConfig(url, options));
  pool.on('error', (error) => options.onIdleError?.(error));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
  });
  return {
    prisma,
    pool,
    withScope,
    assertOwnSessions: () => checkSessions(url, options),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

async function checkSessions(url: string, options: DatabaseOptions): Promise<void> {
  const pool = new TenantPool({ ...poolConfig(url, options), max: 2 });
  const connections: PoolClient[] = [];
  try {
    connections.push(await pool.connect());
    connections.push(await pool.connect());
    const [one, other] = connections;
    if (one !== undefined && other !== undefined) await assertOwnSessions(one, other);
  } finally {
    for (const connection of connections) connection.release(true);
    await pool.end();
  }
}

const poolConfig = (url: string, options: DatabaseOptions): PoolConfig & { connectionString: string } => ({
  connectionString: url,
  max: options.max ?? 10,
  application_name: options.applicationName ?? 'parley',
  connectionTimeoutMillis: options.connectionTimeoutMillis ?? 10_000,
  ...(options.statementTimeoutMillis !== undefined && { statement_timeout: options.statementTimeoutMillis }),
});

import { PrismaPg } from '@prisma/adapter-pg';
import type { PoolConfig } from 'pg';
import { DatabaseSetupError } from './database-error.ts';
import { PrismaClient } from './generated/client.ts';
import { statementNames } from './statement-names.ts';
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
  readonly close: () => Promise<void>;
}

/** Connects as the runtime role, lazily: the first query finds out whether the database is there. */
export function createDatabase(url: string, options: DatabaseOptions = {}): Database {
  if (options.poolMode === 'transaction')
    throw new DatabaseSetupError(
      'pool_mode_unsupported',
      'A pooler in transaction mode would mix up organizations: point DATABASE_URL at the database itself, or at a pooler in session mode.',
    );
  const pool = new TenantPool(poolConfig(url, options));
  pool.on('error', (error) => options.onIdleError?.(error));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
  });
  return {
    prisma,
    pool,
    withScope,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

const poolConfig = (url: string, options: DatabaseOptions): PoolConfig & { connectionString: string } => ({
  connectionString: url,
  max: options.max ?? 10,
  application_name: options.applicationName ?? 'parley',
  connectionTimeoutMillis: options.connectionTimeoutMillis ?? 10_000,
  ...(options.statementTimeoutMillis !== undefined && { statement_timeout: options.statementTimeoutMillis }),
});

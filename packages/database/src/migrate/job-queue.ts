import { Logger, runMigrations } from 'graphile-worker';
import pg, { type Client } from 'pg';
import { messageOf } from '../thrown.ts';
import { RUNTIME_ROLE } from '../tenant/runtime-role.ts';
import { MigrationError } from './migration-error.ts';

/**
 * Brings Graphile Worker's own schema up to date and gives the service what it needs of it. It is done by whoever
 * migrates: the service may not make tables.
 */
export async function prepareJobQueue(client: Client, url: string): Promise<void> {
  const address = new URL(url);
  address.searchParams.delete('schema'); // Prisma's own parameter, unknown to PostgreSQL.
  // It takes a pool and no client. A lost connection fails the query that notices it.
  const pool = new pg.Pool({ connectionString: address.toString(), max: 1 });
  pool.on('error', ignore);
  pool.on('connect', (connected) => connected.on('error', ignore));
  try {
    await runMigrations({ pgPool: pool, logger: silent });
    const { rows } = await client.query<{ ready: boolean }>(IS_READY);
    if (rows[0]?.ready !== true) await client.query(GIVE_TO_THE_SERVICE);
  } catch (error) {
    throw new MigrationError(
      'migration_failed',
      `The job queue could not be set up: ${messageOf(error)}. Whoever migrates has to be able to create a schema.`,
      { cause: error },
    );
  } finally {
    await pool.end();
  }
}

const ignore = (): void => undefined;
const silent = new Logger(() => ignore);

const IS_READY = `
  SELECT bool_and(relforcerowsecurity AND has_table_privilege('${RUNTIME_ROLE}', oid, 'DELETE')) AS ready
  FROM pg_class
  WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind = 'r' AND relname LIKE '\\_private\\_%'
`;

// Graphile Worker puts its tables under row-level security without a policy: nobody but their owner may use them. The
// service is let in by a policy and by grants; jobs belong to no organization, so there is nothing to tell apart.
const GIVE_TO_THE_SERVICE = `
  BEGIN;
  GRANT USAGE ON SCHEMA graphile_worker TO ${RUNTIME_ROLE};
  GRANT SELECT ON ALL TABLES IN SCHEMA graphile_worker TO ${RUNTIME_ROLE};
  DO $$
  DECLARE
    private regclass;
  BEGIN
    FOR private IN
      SELECT oid::regclass
      FROM pg_class
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind = 'r' AND relname LIKE '\\_private\\_%'
    LOOP
      EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %s TO ${RUNTIME_ROLE}', private);
      EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', private);
      EXECUTE format('DROP POLICY IF EXISTS of_service ON %s', private);
      EXECUTE format('CREATE POLICY of_service ON %s USING (true) WITH CHECK (true)', private);
    END LOOP;
  END $$;
  COMMIT;
`;

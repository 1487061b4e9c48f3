import pg from 'pg';
import { RUNTIME_ROLE } from './tenant/runtime-role.ts';

/**
 * Makes the login that `runtimeUrl` names, or gives it that password: it may become the runtime role and nothing
 * else, so that not even SQL smuggled into a query could step back into the owner's shoes. Call it after
 * migrating, as the owner.
 */
export async function provisionRuntimeLogin(ownerUrl: string, runtimeUrl: string): Promise<void> {
  const { username, password } = new URL(runtimeUrl);
  const role = pg.escapeIdentifier(decodeURIComponent(username));
  const secret = pg.escapeLiteral(decodeURIComponent(password));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // The lock: of two that start at once over one database, one waits.
    await client.query(`
      SELECT pg_advisory_xact_lock(hashtext('provisionRuntimeLogin'));
      DO $provision$
      BEGIN
        CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $provision$;
      ALTER ROLE ${role} PASSWORD ${secret};
      GRANT ${RUNTIME_ROLE} TO ${role};
    `);
  } finally {
    await client.end();
  }
}

import type { ClientBase } from 'pg';
import { DatabaseSetupError } from '../database-error.ts';

/** The role that the service runs as: it owns nothing and bypasses nothing. Made by the migrations. */
export const RUNTIME_ROLE = 'parley_app';

interface Standing {
  role: string;
  bypasses: boolean;
  owns: boolean;
}

/**
 * Refuses a connection that row-level security would not hold. It is asked of every new connection and not only at
 * boot: a pooler in between, or a login changed under a running service, can drop the role at any time.
 */
export async function assertRuntimeRole(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Standing>(`
    SELECT
      current_user AS role,
      rolsuper OR rolbypassrls AS bypasses,
      EXISTS (
        SELECT FROM pg_class WHERE relowner = pg_roles.oid AND relkind IN ('r', 'p') AND relrowsecurity
      ) AS owns
    FROM pg_roles
    WHERE rolname = current_user
  `);
  const standing = rows[0];
  if (standing === undefined) throw new DatabaseSetupError('not_runtime_role', 'The database names no role.');
  const { role, bypasses, owns } = standing;
  if (role === RUNTIME_ROLE && !bypasses && !owns) return;
  const fault = bypasses
    ? 'bypasses row-level security'
    : owns
      ? 'owns the tables'
      : `is not ${RUNTIME_ROLE} (does a pooler drop the connection's options?)`;
  throw new DatabaseSetupError('not_runtime_role', `The database session's role "${role}" ${fault}.`);
}

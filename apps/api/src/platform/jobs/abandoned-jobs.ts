import type { TenantPool } from '@parley/database';

/**
 * Longer than any job may take. What is locked for longer belongs to a worker that was killed; Graphile Worker itself
 * would wait four hours, and a link to set a new password is good for one.
 */
const LONGEST = '2 minutes';

/** Frees the jobs of workers that are gone, so that they are tried again. */
export async function letGoOfAbandoned(pool: TenantPool): Promise<void> {
  await pool.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
     FROM graphile_worker.jobs
     WHERE locked_at < now() - $1::interval
     HAVING count(*) > 0`,
    [LONGEST],
  );
}

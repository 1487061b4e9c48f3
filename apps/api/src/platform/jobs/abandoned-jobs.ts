import type { TenantPool } from '@parley/database';
import { OF_WORKERS } from './alive.ts';

/**
 * Longer than any job may take. What is locked for longer belongs to a worker that nobody hears of any more, whatever the
 * database believes of its connection; Graphile Worker itself would wait four hours.
 */
const LONGEST = '2 minutes';

/**
 * Frees the jobs of workers that are gone, so that others go on with them.
 *
 * @param suspects who seemed gone at the last look; one look is not enough, since a connection that broke is made anew
 * @returns who seems gone now
 */
export async function letGoOfAbandoned(pool: TenantPool, suspects: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ worker: string; isOverdue: boolean }>(FIND_GONE, [OF_WORKERS, LONGEST]);
  const gone = rows.filter(({ worker, isOverdue }) => isOverdue || suspects.includes(worker));
  if (gone.length > 0) {
    await pool.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [
      gone.map(({ worker }) => worker),
    ]);
  }
  return rows.filter((row) => !gone.includes(row)).map(({ worker }) => worker);
}

const FIND_GONE = `
  SELECT worker, is_overdue AS "isOverdue"
  FROM (
    SELECT locked_by AS worker, bool_or(locked_at < now() - $2::interval) AS is_overdue
    FROM (
      SELECT locked_by, locked_at FROM graphile_worker._private_jobs
      UNION ALL
      SELECT locked_by, locked_at FROM graphile_worker._private_job_queues
    ) AS held
    WHERE locked_by IS NOT NULL
    GROUP BY locked_by
  ) AS busy
  WHERE is_overdue OR NOT EXISTS (
    SELECT FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND classid::bigint = $1::bigint AND objid::bigint = hashtext(worker)::bigint & 4294967295
  )
`;

import { DatabaseSetupError } from '../database-error.ts';

/** What is wrong with a pooler in transaction mode, and what to do instead. */
export const POOLER_REFUSED =
  'A pooler in transaction mode would mix up organizations: point DATABASE_URL at the database itself, or at a pooler in session mode.';

export const poolerRefused = (): DatabaseSetupError =>
  new DatabaseSetupError('pool_mode_unsupported', POOLER_REFUSED);

/** Whether an address says so itself, in the word that Prisma's tools read. */
export const namesTransactionPooler = (url: string): boolean =>
  URL.canParse(url) && new URL(url).searchParams.get('pgbouncer') === 'true';

/** A connection, as far as it is asked here. */
export interface Session {
  query(statement: string): Promise<{ rows: { pid?: number }[] }>;
}

const STATEMENTS = 4;

/**
 * Finds out by its behaviour whether each connection has a session of its own: asked a few times, one after another,
 * each answers from one session and from no other's. Whoever lends sessions for a statement lends the one that has just
 * come back, so that both answer from the same, or goes round, so that each answers from several.
 *
 * @throws DatabaseSetupError where they have not
 */
export async function assertOwnSessions(one: Session, other: Session): Promise<void> {
  const ones = await sessionsOf(one);
  const others = await sessionsOf(other);
  if (ones.size > 1 || others.size > 1 || [...ones].some((pid) => others.has(pid))) throw poolerRefused();
}

async function sessionsOf(session: Session): Promise<Set<number | undefined>> {
  const pids = new Set<number | undefined>();
  for (let n = 0; n < STATEMENTS; n += 1) {
    const { rows } = await session.query('SELECT pg_backend_pid() AS pid');
    pids.add(rows[0]?.pid);
  }
  return pids;
}

/**
 * Whether PostgreSQL refused a row for another that has the same key (SQLSTATE 23505): somebody came first.
 * Prisma says so in a code of its own, or in PostgreSQL's where a statement was written out.
 */
export const isDuplicate = (error: unknown): boolean => codesOf(error).some((code) => DUPLICATE.has(code));

/** Whether PostgreSQL refused what its constraints or triggers keep out (SQLSTATE class 23). */
export const isRefused = (error: unknown): boolean =>
  codesOf(error).some((code) => REFUSED.has(code) || /^23[0-9A-Z]{3}$/.test(code));

const DUPLICATE = new Set(['P2002', '23505']);
/** Prisma's own: a unique key, a foreign key, any other constraint. */
const REFUSED = new Set(['P2002', 'P2003', 'P2004']);

/** Prisma keeps what PostgreSQL itself said deep within. */
function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const codes = ['code', 'originalCode'].map((name): unknown => Reflect.get(error, name));
  const within = ['cause', 'meta', 'driverAdapterError'].map((name): unknown => Reflect.get(error, name));
  return [...codes.filter((code) => typeof code === 'string'), ...within.flatMap(codesOf)];
}

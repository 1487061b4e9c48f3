/** Beyond this many different statements the rest go unnamed: each name holds memory in every connection. */
const LIMIT = 1000;

/**
 * Names each statement that Prisma writes, so that PostgreSQL plans it once a connection and not once a call
 * (unnamed, the database's rate halves).
 */
export function statementNames(limit = LIMIT): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= limit) return ''; // The unnamed statement.
    const name = `prisma_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

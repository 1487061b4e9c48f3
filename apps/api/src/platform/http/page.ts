import type { Page, PageQuery } from '@parley/contracts';

/**
 * A list is walked by id: a UUIDv7 begins with the time of its making, so the order is that of recording, and what
 * is inserted meanwhile comes after. A cursor is the last id given, its 16 bytes in base64url.
 */
export const encodeCursor = (id: string): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

export function decodeCursor(cursor: string): string {
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The part of a Prisma query that makes it a page: one row more than asked for, to know whether there is more. */
export const pageOfQuery = ({ limit, cursor }: PageQuery) => ({
  take: limit + 1,
  orderBy: { id: 'asc' as const },
  after: cursor === undefined ? {} : { id: { gt: decodeCursor(cursor) } },
});

/**
 * The answer of a list, from what was fetched: one row more than asked for, where there is more.
 *
 * @param cursorOf the cursor that goes on after a row; after its id where it is left out
 */
export function toPage<Row extends { id: string }, Resource>(
  rows: readonly Row[],
  { limit }: PageQuery,
  map: (row: Row) => Resource,
  cursorOf: (last: Row) => string = ({ id }) => encodeCursor(id),
): Page<Resource> {
  const shown = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  const last = shown.at(-1);
  const nextCursor = hasMore && last !== undefined ? cursorOf(last) : null;
  return { data: shown.map(map), page: { nextCursor, hasMore } };
}

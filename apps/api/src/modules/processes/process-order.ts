import { Prisma } from '@parley/database';
import { cursorOf, orderOf, type Place, placeOf } from '../../platform/http/index.ts';

/** How a list of processes is asked for: in which order, from where, and how many. */
export interface ProcessOrder {
  sort: string;
  cursor?: string | undefined;
  limit: number;
}

/** Fragments about the table `process`: what lies after the page before, and its order; a row more than is asked for. */
export interface ProcessPage {
  further: Prisma.Sql;
  ordered: Prisma.Sql;
  take: number;
}

/** @throws ProblemError where the cursor is of another order */
export function processPage({ sort, cursor, limit }: ProcessOrder): ProcessPage {
  const { field, isDown } = orderOf(sort);
  const by = field === 'slug' ? Prisma.sql`process.slug COLLATE "C"` : Prisma.sql`''::text COLLATE "C"`;
  const place = placeOf(cursor, sort);
  const direction = isDown ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return {
    further: place === null ? Prisma.empty : further(by, isDown, place),
    ordered: Prisma.sql`${by} ${direction}, process.id ${direction}`,
    take: limit + 1,
  };
}

const further = (by: Prisma.Sql, isDown: boolean, { orderedBy, id }: Place) =>
  Prisma.sql`AND (${by}, process.id) ${isDown ? Prisma.sql`<` : Prisma.sql`>`} (${orderedBy}::text, ${id}::uuid)`;

/** @param addressed the slug that it has today, whatever it had at the time asked about */
export const cursorAfter = ({ id, addressed }: { id: string; addressed: string }, { sort }: ProcessOrder) =>
  cursorOf({ id, orderedBy: orderOf(sort).field === 'slug' ? addressed : '' }, sort);

import type { PageQuery } from '@parley/contracts';
import { Prisma, type Resource } from '@parley/database';
import type { Client } from '../../platform/database/index.ts';
import { type Order, orderOf, type Place, placeOf } from '../../platform/http/index.ts';
import type { Referable } from './names.ts';
import { isDatedBy, isSeen, lastVersions, namedVersions, type Version } from './versions.ts';
import type { Viewpoint } from './viewpoint.ts';

/** The query of a list: how much of it, in which order, and what it is narrowed by, each by the name of its filter. */
export interface ListQuery extends PageQuery {
  sort?: string | undefined;
  [filter: string]: unknown;
}

/** What a list can be narrowed by: a field that has one of some values, or that names one of some things by their keys. */
export interface Filter {
  field: string;
  names?: Referable;
}
export type Filters = Readonly<Record<string, Filter>>;

/** A version with what the list is ordered by. */
export type Listed<Body> = Version<Body> & Pick<Place, 'orderedBy'>;

/** A page of those that were known, may be seen, are dated by then and are asked for; one more, to know whether there is. */
export async function listedVersions<Body>(
  view: Viewpoint,
  { resource, filters }: { resource: Resource; filters: Filters },
  query: ListQuery,
  client: Client,
): Promise<Listed<Body>[]> {
  const order = orderOf(query.sort);
  const place = placeOf(query.cursor, query.sort);
  const [by, direction] = [orderedBy(order), order.isDown ? Prisma.sql`DESC` : Prisma.sql`ASC`];
  return client.$queryRaw`
    SELECT resource, id, key, label, body, ${by} AS "orderedBy"
    FROM (${lastVersions(view, [resource], skipped(order, place))}) AS version
    WHERE ${isSeen(view)} AND ${isDatedBy(view)} ${further(order, place)} ${await narrowed(view, filters, query, client)}
    ORDER BY ${by} ${direction}, id ${direction}
    LIMIT ${query.limit + 1}
  `;
}

/** As text, so that one condition does for all. What has no date comes after what has one. */
function orderedBy({ field }: Order): Prisma.Sql {
  if (field === 'recorded') return Prisma.sql`''::text`;
  if (field === 'key') return Prisma.sql`key COLLATE "C"`;
  return Prisma.sql`coalesce(edtf_last_day(body ->> ${field}::text), DATE '9999-12-31')::text COLLATE "C"`;
}

/** In the order of recording, what lies before the page is not even looked at. */
function skipped({ field, isDown }: Order, place: Place | null): Prisma.Sql {
  if (field !== 'recorded' || place === null) return Prisma.empty;
  return isDown ? Prisma.sql`AND id < ${place.id}::uuid` : Prisma.sql`AND id > ${place.id}::uuid`;
}

function further(order: Order, place: Place | null): Prisma.Sql {
  if (order.field === 'recorded' || place === null) return Prisma.empty;
  const after = Prisma.sql`(${place.orderedBy}::text COLLATE "C", ${place.id}::uuid)`;
  const by = orderedBy(order);
  return order.isDown ? Prisma.sql`AND (${by}, id) < ${after}` : Prisma.sql`AND (${by}, id) > ${after}`;
}

async function narrowed(
  view: Viewpoint,
  filters: Filters,
  query: ListQuery,
  client: Client,
): Promise<Prisma.Sql> {
  const conditions: Prisma.Sql[] = [archivedAs(query['archived'])];
  for (const [name, { field, names }] of Object.entries(filters)) {
    const wanted = wantedIn(query, name);
    if (wanted.length === 0) continue;
    conditions.push(
      names === undefined
        ? Prisma.sql`AND body ->> ${field}::text = ANY (${wanted}::text[])`
        : Prisma.sql`AND jsonb_exists_any(body -> ${field}::text, ${await idsOf(view, names, wanted, client)}::text[])`,
    );
  }
  return Prisma.join(conditions, ' ');
}

/** Those in use, those put away, or, where it does not matter, both. */
function archivedAs(wanted: unknown): Prisma.Sql {
  if (wanted === 'true') return Prisma.sql`AND body ? 'archived'`;
  return wanted === 'false' ? Prisma.sql`AND NOT body ? 'archived'` : Prisma.empty;
}

/** What is asked for by a filter; nothing where it does not matter. */
export const wantedIn = (query: ListQuery, filter: string): string[] =>
  [query[filter] ?? []].flat().map(String);

/** Of those that may be seen: nobody finds out by a filter what refers to something hidden. */
export async function idsOf(
  view: Viewpoint,
  resource: Resource,
  keys: readonly string[],
  client: Client,
): Promise<string[]> {
  const all = await namedVersions(view, [resource], Prisma.empty, client);
  return all.filter(({ key }) => keys.includes(key)).map(({ id }) => id);
}

import { Prisma, type Label, type Resource } from '@parley/database';
import type { Client } from '../../platform/database/index.ts';
import { type Named, Names, type Referable } from './names.ts';
import type { Viewpoint } from './viewpoint.ts';

/** A resource as it was recorded, by the viewpoint's time of knowing. */
export interface Version<Body> {
  resource: Resource;
  id: string;
  key: string;
  label: Label;
  body: Body;
}

type Times = Pick<Viewpoint, 'organizationId' | 'processId' | 'written'>;

/** The last version of each that had been recorded by then, whoever may see it; removed ones without a body. */
export const lastVersions = (
  { organizationId, processId, written }: Times,
  resources: readonly Resource[],
  narrower: Prisma.Sql = Prisma.empty,
) => Prisma.sql`
  SELECT DISTINCT ON (resource, id) resource, id, key, dated, label, body
  FROM resource_version
  WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
    AND resource = ANY (${[...resources]}::resource[]) AND revision <= ${written} ${narrower}
  ORDER BY resource, id, revision DESC
`;

export const isSeen = ({ labels }: Viewpoint) => Prisma.sql`
  body IS NOT NULL AND label = ANY (${labels}::label[])
`;

/** Everything of these kinds that was known and may be seen, whatever its date, in the order of recording. */
export function allVersions<Body>(
  view: Viewpoint,
  resources: readonly Resource[],
  client: Client,
): Promise<Version<Body>[]> {
  return client.$queryRaw`
    SELECT resource, id, key, label, body
    FROM (${lastVersions(view, resources)}) AS version
    WHERE ${isSeen(view)}
    ORDER BY id
  `;
}

/** Those of these ids that were known and may be seen, whatever their date. */
export function versionsOf<Body>(
  view: Viewpoint,
  resources: readonly Resource[],
  ids: readonly string[],
  client: Client,
): Promise<Version<Body>[]> {
  return client.$queryRaw`
    SELECT resource, id, key, label, body
    FROM (${lastVersions(view, resources, Prisma.sql`AND id = ANY (${[...ids]}::uuid[])`)}) AS version
    WHERE ${isSeen(view)}
  `;
}

/** The one of that id or key. */
export async function versionNamed<Body>(
  view: Viewpoint,
  resource: Resource,
  name: { id: string } | { key: string },
  client: Client,
): Promise<Version<Body> | null> {
  const { organizationId, processId } = view;
  const named =
    'id' in name
      ? Prisma.sql`AND id = ${name.id}::uuid`
      : Prisma.sql`AND id = ANY (ARRAY(
          SELECT id
          FROM resource_version
          WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
            AND resource = ${resource}::resource AND key = ${name.key}
        ))`;
  const isStillNamed = 'id' in name ? Prisma.sql`true` : Prisma.sql`key = ${name.key}`;
  const [found] = await client.$queryRaw<Version<Body>[]>`
    SELECT resource, id, key, label, body
    FROM (${lastVersions(view, [resource], named)}) AS version
    WHERE ${isSeen(view)} AND ${isDatedBy(view)} AND ${isStillNamed}
  `;
  return found ?? null;
}

export const isDatedBy = ({ asOf }: Viewpoint) => Prisma.sql`
  (dated IS NULL OR ${asOf}::text IS NULL OR dated <= edtf_last_day(${asOf}::text))
`;

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The names of what these refer to, of the kinds that they can. What stands in a body as a UUID is a reference. */
export async function namesIn(
  view: Viewpoint,
  referring: readonly unknown[],
  kinds: readonly Referable[],
  client: Client,
): Promise<Names> {
  const ids = [...new Set(JSON.stringify(referring).match(UUID))];
  if (kinds.length === 0 || ids.length === 0) return new Names([]);
  const named = await client.$queryRaw<Named[]>`
    SELECT id, key, CASE resource WHEN 'representative' THEN body ->> 'name' END AS name
    FROM (${lastVersions(view, kinds, Prisma.sql`AND id = ANY (${ids}::uuid[])`)}) AS version
    WHERE ${isSeen(view)}
  `;
  return new Names(named);
}

/** A version by its names. */
export interface NamedVersion extends Pick<Version<unknown>, 'resource' | 'id' | 'key'> {
  isArchived: boolean;
}

/** Of these kinds those that fit and may be seen, by name. */
export function namedVersions(
  view: Viewpoint,
  resources: readonly Resource[],
  fitting: Prisma.Sql,
  client: Client,
): Promise<NamedVersion[]> {
  return client.$queryRaw`
    SELECT resource, id, key, body ? 'archived' AS "isArchived"
    FROM (${lastVersions(view, resources, fitting)}) AS version
    WHERE ${isSeen(view)}
  `;
}

/** The items that were not there for this reader: what was said of them is not there either. */
export async function hiddenItems(view: Viewpoint, client: Client): Promise<string[]> {
  const hidden = await client.$queryRaw<{ id: string }[]>`
    SELECT id FROM (${lastVersions(view, ['item'])}) AS version WHERE NOT (${isSeen(view)})
  `;
  return hidden.map(({ id }) => id);
}

/** The stored text of a source, which versions keep apart. */
export async function storedText(view: Viewpoint, id: string, client: Client): Promise<string | null> {
  const { organizationId, processId, written } = view;
  const [version] = await client.$queryRaw<{ text: string | null }[]>`
    SELECT text
    FROM resource_version
    WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
      AND resource = 'source' AND id = ${id}::uuid AND revision <= ${written}
    ORDER BY revision DESC
    LIMIT 1
  `;
  return version?.text ?? null;
}

import { type Label, Prisma } from '../generated/client.ts';
import { fieldsChanged } from './fields-changed.sql.ts';
import type { Client, Write } from './write.ts';

/**
 * Records every resource of the process that is no longer as its last version has it: made, changed or removed.
 * What it does not name it cannot have forgotten.
 *
 * @param ids where to look, for whoever knows what they have changed; the whole process where it is left out
 * @returns the lowest clearance that sees something of it, for finishWrite; null where nothing has changed
 */
export async function recordVersions(
  client: Client,
  write: Write,
  ids: readonly string[] | null = null,
): Promise<Label | null> {
  const { organizationId, processId, revision } = write;
  // Told in the statement and not by a parameter that may be null, so that a plan made for all can go by the ids.
  const where = Prisma.sql`
    organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
    ${ids === null ? Prisma.empty : Prisma.sql`AND id = ANY (${[...ids]}::uuid[])`}
  `;
  const [found] = await client.$queryRaw<{ label: Label | null }[]>`
    WITH current AS (
      -- The text goes without comparing: its hash is in the body.
      SELECT resource, id, key, dated, label, body, text
      FROM resource_now
      WHERE ${where}
    ),
    last AS (
      SELECT DISTINCT ON (resource, id) resource, id, key, dated, label, body
      FROM resource_version
      WHERE ${where}
      ORDER BY resource, id, revision DESC
    ),
    differing AS (
      SELECT resource, id,
        coalesce(current.key, last.key) AS key, current.dated, coalesce(current.label, last.label) AS label,
        current.body, current.text,
        greatest(
          -- Whoever could see it before sees it change, also where the change is that it is hidden now.
          least(current.label, CASE WHEN last.body IS NOT NULL THEN last.label END),
          -- Where it does not come or go: but for a change among what it names out of their sight.
          CASE WHEN (current.key, current.label) = (last.key, last.label) THEN (
            SELECT min(noticed_with) FROM (${fieldsChanged(write, Prisma.sql`last.body`, Prisma.sql`current.body`)}) AS field
          ) END
        ) AS noticed_with
      FROM current
      FULL JOIN last USING (resource, id)
      WHERE (current.key, current.dated, current.label, current.body)
        IS DISTINCT FROM (last.key, last.dated, last.label, last.body)
        -- Removed is removed, once.
        AND (current.body IS NOT NULL OR last.body IS NOT NULL)
    ),
    recorded AS (
      INSERT INTO resource_version
        (organization_id, process_id, resource, id, revision, key, dated, label, noticed_with, body, text)
      SELECT ${organizationId}::uuid, ${processId}::uuid, resource, id, ${revision}, key, dated, label, noticed_with,
        body, text
      FROM differing
    )
    SELECT min(noticed_with) AS label FROM differing
  `;
  return found?.label ?? null;
}

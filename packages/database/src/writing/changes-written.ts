import { type Label, Prisma, type Resource } from '../generated/client.ts';
import { fieldsChanged } from './fields-changed.sql.ts';
import type { Client, Write } from './write.ts';

/** What a write has done to one resource. */
export interface WrittenChange {
  readonly resource: Resource;
  readonly id: string;
  readonly key: string;
  readonly act: 'added' | 'changed' | 'removed';
  /** What of it is another than before; empty unless it was changed. */
  readonly fields: readonly string[];
  /** The highest that bears on it: its own before and after, its process's, and those of what its fields name. */
  readonly label: Label;
}

/**
 * Everything that a write has made, changed or removed, told from the versions that it has recorded. A change is told
 * once for each clearance that notices more of it, with what is noticed more.
 */
export function changesWritten(client: Client, write: Write): Promise<WrittenChange[]> {
  const { organizationId, processId, revision } = write;
  const [was, is] = [withItsNames(Prisma.raw('before')), withItsNames(Prisma.raw('written'))];
  return client.$queryRaw<WrittenChange[]>`
    SELECT
      written.resource, written.id, written.key,
      CASE WHEN written.body IS NULL THEN 'removed' WHEN before.body IS NULL THEN 'added' ELSE 'changed' END AS act,
      greatest(
        written.label, CASE WHEN before.body IS NOT NULL THEN before.label END, process.label, changed.noticed_with
      ) AS label,
      array_remove(array_agg(changed.field ORDER BY changed.field), NULL) AS fields
    FROM resource_version AS written
    JOIN process ON process.organization_id = written.organization_id AND process.id = written.process_id
    LEFT JOIN LATERAL (
      SELECT version.key, version.label, version.body
      FROM resource_version AS version
      WHERE version.organization_id = written.organization_id AND version.process_id = written.process_id
        AND version.resource = written.resource AND version.id = written.id
        AND version.revision < written.revision
      ORDER BY version.revision DESC
      LIMIT 1
    ) AS before ON true
    LEFT JOIN LATERAL (${fieldsChanged(write, was, is)}) AS changed
      ON written.body IS NOT NULL AND before.body IS NOT NULL
    WHERE written.organization_id = ${organizationId}::uuid AND written.process_id = ${processId}::uuid
      AND written.revision = ${revision}
    GROUP BY 1, 2, 3, 4, 5
    ORDER BY written.resource, written.id, 5
  `;
}

const withItsNames = (state: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${state}.body || jsonb_build_object('key', ${state}.key, 'label', ${state}.label))`;

import type { Resource } from '../generated/client.ts';
import type { Client, ProcessKey } from './write.ts';

/** A thing whose last version is not what its tables say. */
export interface AtOdds {
  readonly resource: Resource;
  readonly id: string;
  readonly key: string;
}

/**
 * The things of a process that the view resource_now makes otherwise than their last version: none, wherever versions
 * were recorded as they should be, but for the party of who took part in a meeting, who may speak for another since.
 */
export function versionsAtOdds(client: Client, process: ProcessKey): Promise<AtOdds[]> {
  const { organizationId, processId } = process;
  return client.$queryRaw<AtOdds[]>`
    WITH last AS (
      SELECT DISTINCT ON (resource, id) resource, id, key, label, dated, body
      FROM resource_version
      WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
      ORDER BY resource, id, revision DESC
    ),
    now AS (
      SELECT resource, id, key, label, dated, body
      FROM resource_now
      WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
    )
    SELECT resource, id, last.key
    FROM last
    FULL JOIN now USING (resource, id)
    WHERE (last.label, last.dated, last.body #- '{participants}')
        IS DISTINCT FROM (coalesce(now.label, last.label), now.dated, now.body #- '{participants}')
      OR (last.key <> now.key AND resource <> 'process')
      OR jsonb_path_query_array(last.body, '$.participants[*].representative')
        <> jsonb_path_query_array(now.body, '$.participants[*].representative')
    ORDER BY resource, last.key
    LIMIT 100
  `;
}

import { Injectable } from '@nestjs/common';
import type { Fault } from '@parley/contracts';
import type { Resource } from '@parley/database';
import type { Within } from '../processes/index.ts';

/** Something that an import has added. */
export interface Made {
  resource: Resource;
  id: string;
  key: string;
  /** An assertion names it: the ledger is never changed, so it stays. */
  isNamed: boolean;
  /** Since then somebody has changed it. */
  isChanged: boolean;
}

interface Use {
  key: string;
  made: string;
  kind: string;
  by: string;
  isSeen: boolean;
}

/** What an import has added to the record, and what rests on it. */
@Injectable()
export class MadeByImport {
  async find({ view, client }: Within, revision: bigint): Promise<Made[]> {
    const { organizationId, processId } = view;
    return client.$queryRaw<Made[]>`
      SELECT made.resource, made.id, made.key,
        -- Each by its own index: a file may have added thousands of items, and said as much of each.
        EXISTS (
          SELECT FROM assertion said
          WHERE said.organization_id = made.organization_id AND said.process_id = made.process_id
            AND said.item_id = made.id
        ) OR EXISTS (
          SELECT FROM assertion said
          WHERE said.organization_id = made.organization_id AND said.process_id = made.process_id
            AND said.meeting_id = made.id
        ) OR EXISTS (
          SELECT FROM assertion said
          WHERE said.organization_id = made.organization_id AND said.process_id = made.process_id
            AND said.continued_by_id = made.id
        ) OR EXISTS (
          SELECT FROM assertion_source evidence
          WHERE evidence.organization_id = made.organization_id AND evidence.process_id = made.process_id
            AND evidence.source_id = made.id
        ) AS "isNamed",
        EXISTS (
          SELECT FROM resource_version later
          WHERE later.organization_id = made.organization_id AND later.process_id = made.process_id
            AND later.resource = made.resource AND later.id = made.id AND later.revision > made.revision
        ) AS "isChanged"
      FROM resource_version made
      WHERE made.organization_id = ${organizationId}::uuid AND made.process_id = ${processId}::uuid
        AND made.revision = ${revision}
    `;
  }

  /** What others have rested on it since, in the record and in the ledger. What is out of sight is not named. */
  async faultsOfUses({ view, client }: Within, revision: bigint): Promise<Fault[]> {
    const { organizationId, processId, labels } = view;
    const uses = await client.$queryRaw<Use[]>`
      WITH made AS (
        SELECT resource, id, key FROM resource_version
        WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid AND revision = ${revision}
      ),
      saying AS (
        SELECT said.key, said.label, item.label AS item_label, unnest(
          ARRAY[said.item_id, said.continued_by_id, said.meeting_id] || ARRAY(
            SELECT evidence.source_id FROM assertion_source evidence
            WHERE (evidence.organization_id, evidence.process_id, evidence.assertion_id)
              = (said.organization_id, said.process_id, said.id)
          )
        ) AS names
        FROM assertion said
        JOIN item ON (item.organization_id, item.process_id, item.id)
          = (said.organization_id, said.process_id, said.item_id)
        WHERE said.organization_id = ${organizationId}::uuid AND said.process_id = ${processId}::uuid
          AND said.revision > ${revision}
      )
      SELECT made.resource::text AS made, made.key, 'assertion' AS kind, saying.key AS by,
        saying.label = ANY (${labels}::label[]) AND saying.item_label = ANY (${labels}::label[]) AS "isSeen"
      FROM saying JOIN made ON made.id = saying.names
      UNION ALL
      SELECT made.resource::text, made.key, other.resource::text, other.key, other.label = ANY (${labels}::label[])
      FROM resource_now other
      CROSS JOIN LATERAL regexp_matches(
        other.body::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g'
      ) AS named (id)
      JOIN made ON made.id = named.id[1]::uuid
      WHERE other.organization_id = ${organizationId}::uuid AND other.process_id = ${processId}::uuid
        AND NOT EXISTS (SELECT FROM made itself WHERE itself.id = other.id)
      ORDER BY 5 DESC, 1, 2, 4
      -- Enough to see what is in the way.
      LIMIT 100
    `;
    return uses.map(({ made, key, kind, by, isSeen }) => ({
      pointer: '{import}',
      code: 'still_used',
      message: isSeen
        ? `the ${kind} ${by} rests on the ${made} ${key}`
        : `something rests on the ${made} ${key}`,
    }));
  }
}

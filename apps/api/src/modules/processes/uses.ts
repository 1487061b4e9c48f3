import type { Fault } from '@parley/contracts';
import { Prisma, type Resource } from '@parley/database';
import { ProblemError } from '../../platform/http/index.ts';
import type { Within } from './writes.ts';

interface Thing {
  resource: Resource;
  id: string;
  key: string;
}

interface Use {
  kind: string;
  key: string;
  isSeen: boolean;
}

/**
 * Refuses to remove what something rests on: the record would have holes, and the ledger is never changed. What is out
 * of the writer's sight holds it as well, and is not named.
 */
export async function refuseWhereUsed(within: Within, thing: Thing): Promise<void> {
  const uses = await usesOf(within, thing);
  if (uses.length === 0) return;
  const faults = uses.filter(({ isSeen }) => isSeen).map(toFault);
  throw new ProblemError(
    'conflict',
    `Something rests on this ${thing.resource}. It can be archived instead (\`"archived": true\`): then nothing new rests on it.`,
    faults,
  );
}

const toFault = ({ kind, key }: Use): Fault => ({
  pointer: '{id}',
  code: 'still_used',
  message: `the ${kind} ${key} rests on it`,
});

/** What stands in a body as its id is a reference to it, and so is its key where names go by party. */
function usesOf({ view, client }: Within, { resource, id, key }: Thing) {
  const { organizationId, processId, labels } = view;
  const byPartyKey =
    resource === 'party'
      ? Prisma.sql`OR jsonb_exists(body -> 'titleByParty', ${key}) OR jsonb_exists(body -> 'placeByParty', ${key})`
      : Prisma.empty;
  return client.$queryRaw<Use[]>`
    SELECT resource::text AS kind, key, label = ANY (${labels}::label[]) AS "isSeen"
    FROM resource_now
    WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid AND id <> ${id}::uuid
      AND (strpos(body::text, ${id}) > 0 ${byPartyKey})
    UNION ALL
    SELECT 'assertion', said.key, said.label = ANY (${labels}::label[]) AND item.label = ANY (${labels}::label[])
    FROM assertion said
    JOIN item ON (item.organization_id, item.process_id, item.id)
      = (said.organization_id, said.process_id, said.item_id)
    WHERE said.organization_id = ${organizationId}::uuid AND said.process_id = ${processId}::uuid
      AND (
        ${id}::uuid IN (said.item_id, said.continued_by_id, said.meeting_id, said.account_party_id)
        OR EXISTS (
          SELECT
          FROM assertion_source evidence
          WHERE (evidence.organization_id, evidence.process_id, evidence.assertion_id)
              = (said.organization_id, said.process_id, said.id)
            AND evidence.source_id = ${id}::uuid
        )
      )
    ORDER BY 3 DESC, 1, 2
    -- Enough to see what is in the way.
    LIMIT 100
  `;
}

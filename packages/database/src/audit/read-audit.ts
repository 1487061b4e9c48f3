import { Prisma } from '../generated/client.ts';
import type { Client } from '../writing/index.ts';
import type { SealedEntry } from './sealed-entry.ts';

/** What an entry is read as, wherever it is read. */
const ENTRY = Prisma.sql`
  organization_id AS "organizationId", position, id, at, type, actor_kind AS "actorKind", actor_id AS "actorId",
  actor_name AS "actorName", subject_kind AS "subjectKind", subject_id AS "subjectId",
  subject_name AS "subjectName", process_id AS "processId", label, about, address, request_id AS "requestId",
  details::text AS details, previous_hash AS "previousHash", hash
`;

const PER_STATEMENT = 1000;

/**
 * The log from its beginning, as much of it at a time as fits into memory whatever its length. Each statement has its
 * own snapshot: what is appended meanwhile comes after, and nothing else may change.
 */
export async function* readAudit(client: Client, organizationId: string): AsyncGenerator<SealedEntry> {
  let after = { position: 0n, id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    // By id within a position too: where somebody has got rid of the keys, none may be passed over.
    const entries = await client.$queryRaw<SealedEntry[]>`
      SELECT ${ENTRY}
      FROM audit_entry
      WHERE organization_id = ${organizationId}::uuid
        AND (position, id) > (${after.position}, ${after.id}::uuid)
      ORDER BY position, id
      LIMIT ${PER_STATEMENT}
    `;
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined || entries.length < PER_STATEMENT) return;
    after = last;
  }
}

import { Injectable } from '@nestjs/common';
import type { InputOf, Label, listAudit } from '@parley/contracts';
import { type AuditEntry, Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';

/** For whom: the organization first, then what the caller is cleared for. */
export interface Reader {
  organizationId: string;
  labels: readonly Label[];
}

export type Filters = Pick<
  InputOf<typeof listAudit>['query'],
  'type' | 'actor' | 'subject' | 'process' | 'key' | 'from' | 'to'
>;

/** Where a page begins: after the entry with this id, which says nothing of how many there are. */
export interface Stretch {
  after: string | undefined;
  order: 'newest' | 'oldest';
  take: number;
}

@Injectable()
export class AuditRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** In the order of the chain, which is that in which the entries came to be seen. */
  list(reader: Reader, filters: Filters, { after, order, take }: Stretch): Promise<AuditEntry[]> {
    const { organizationId } = reader;
    const beyond = order === 'oldest' ? Prisma.sql`>` : Prisma.sql`<`;
    const further =
      after === undefined
        ? Prisma.empty
        : Prisma.sql`AND entry.position ${beyond} (
            SELECT position FROM audit_entry WHERE organization_id = ${organizationId}::uuid AND id = ${after}::uuid
          )`;
    return this.#database.prisma.$queryRaw<AuditEntry[]>`
      SELECT organization_id AS "organizationId", position, id, at, type, actor_kind AS "actorKind",
        actor_id AS "actorId", actor_name AS "actorName", subject_kind AS "subjectKind", subject_id AS "subjectId",
        subject_name AS "subjectName", process_id AS "processId", label, about, address,
        request_id AS "requestId", details, previous_hash AS "previousHash", hash
      FROM audit_entry AS entry
      WHERE organization_id = ${organizationId}::uuid
        ${conditionsOf(filters)} ${seenBy(reader)} ${further}
      ORDER BY position ${order === 'oldest' ? Prisma.sql`ASC` : Prisma.sql`DESC`}
      LIMIT ${take}
    `;
  }
}

function conditionsOf({ type, actor, subject, process, key, from, to }: Filters): Prisma.Sql {
  const conditions = [
    ...(type.length === 0 ? [] : [Prisma.sql`type = ANY (${type})`]),
    ...(actor === undefined ? [] : [Prisma.sql`actor_id = ${actor}::uuid`]),
    ...(subject === undefined ? [] : [Prisma.sql`subject_id = ${subject}::uuid`]),
    ...(process === undefined ? [] : [Prisma.sql`process_id = ${process}::uuid`]),
    ...(key === undefined
      ? []
      : [
          Prisma.sql`(actor_kind = 'api_key' AND actor_id = ${key}::uuid
            OR subject_kind = 'api_key' AND subject_id = ${key}::uuid)`,
        ]),
    ...(from === undefined ? [] : [Prisma.sql`at >= ${new Date(from)}`]),
    ...(to === undefined ? [] : [Prisma.sql`at < ${new Date(to)}`]),
  ];
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(conditions, ' AND ')}`;
}

/**
 * As it was labelled when it was written, and as what it tells of is labelled by now: what has been hidden since is
 * hidden in the log too, back to its first day.
 */
function seenBy({ labels }: Reader): Prisma.Sql {
  if (labels.includes('restricted')) return Prisma.empty;
  return Prisma.sql`
    AND label = ANY (${labels}::label[])
    AND NOT EXISTS (
      SELECT FROM unnest(entry.about || entry.process_id) AS told (id)
      CROSS JOIN LATERAL (
        SELECT version.label
        FROM resource_version AS version
        WHERE version.organization_id = entry.organization_id AND version.process_id = entry.process_id
          -- What has a label; named, so that the key finds them.
          AND version.resource IN ('process', 'meeting', 'source', 'item', 'milestone', 'event')
          AND version.id = told.id
        ORDER BY version.revision DESC
        LIMIT 1
      ) AS last
      WHERE NOT last.label = ANY (${labels}::label[])
    )
  `;
}

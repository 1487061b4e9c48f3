import { Injectable } from '@nestjs/common';
import { type DomainEvent, type DomainEventType, type Label, labelsSeenWith } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { DatabaseService } from '../database/index.ts';
import { toDomainEvent, type ToldRow } from './told.mapper.ts';

/** Who is told: the organization first, then what they are cleared for, then what they care for. */
export interface Listener {
  organizationId: string;
  clearance: Label;
  /** By id; all that they may see where there is none. */
  processes?: readonly string[];
  /** All where there is none. */
  types?: readonly DomainEventType[];
}

/** Events, and the position up to which everything has been looked at: go on from there. */
export interface Told {
  events: { position: bigint; toldAt: Date; event: DomainEvent }[];
  position: bigint;
}

/**
 * What has happened in an organization, in the order of committing. Positions are without gaps, so nobody is to see
 * them who may not see everything.
 */
@Injectable()
export class DomainEvents {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** The last position: what commits from now on comes after it. */
  head(organizationId: string): Promise<bigint> {
    return this.#database.withScope({ organizationId }, async () => {
      const head = await this.#database.prisma.outboxHead.findUnique({ where: { organizationId } });
      return head?.position ?? 0n;
    });
  }

  /** What a listener may be told beyond a position; not more than `take`, and then ask again. */
  async after(listener: Listener, position: bigint, take: number): Promise<Told> {
    const { organizationId } = listener;
    const head = await this.head(organizationId);
    if (head <= position) return { events: [], position };
    const rows = await this.#database.withScope({ organizationId }, () =>
      this.#read(listener, { position, head, take }),
    );
    const events = rows.map((row) => ({
      position: row.position,
      toldAt: row.toldAt,
      event: toDomainEvent(row),
    }));
    return { events, position: (rows.length < take ? undefined : rows.at(-1)?.position) ?? head };
  }

  #read(
    listener: Listener,
    { position, head, take }: { position: bigint; head: bigint; take: number },
  ): Promise<ToldRow[]> {
    const { organizationId, clearance } = listener;
    return this.#database.prisma.$queryRaw<ToldRow[]>`
      SELECT event.organization_id AS "organizationId", event.position, event.id, event.told_at AS "toldAt",
        event.occurred_at AS "occurredAt",
        event.type, event.process_id AS "processId", event.process_slug AS "processSlug",
        ${revisionSeenWith(clearance)} AS revision, event.subject_id AS "subjectId",
        event.subject_key AS "subjectKey", event.item_id AS "itemId", event.item_key AS "itemKey"
      FROM outbox_event AS event
      JOIN process_revision AS made ON made.organization_id = event.organization_id
        AND made.process_id = event.process_id AND made.revision = event.revision
      WHERE event.organization_id = ${organizationId}::uuid
        AND event.position > ${position} AND event.position <= ${head}
        AND ${clearance}::label = ANY (event.told_to) ${wantedBy(listener)} ${stillSeenWith(clearance)}
      ORDER BY event.position
      LIMIT ${take}
    `;
  }
}

/** The column that counts as the clearance does. */
const revisionSeenWith = (clearance: Label): Prisma.Sql =>
  ({
    public: Prisma.sql`made.public_revision`,
    internal: Prisma.sql`made.internal_revision`,
    restricted: Prisma.sql`made.revision`,
  })[clearance];

const wantedBy = ({ processes = [], types = [] }: Listener): Prisma.Sql => Prisma.sql`
  ${processes.length === 0 ? Prisma.empty : Prisma.sql`AND event.process_id = ANY (${[...processes]}::uuid[])`}
  ${types.length === 0 ? Prisma.empty : Prisma.sql`AND event.type = ANY (${[...types]})`}
`;

/** Whoever was away is not told of what has been hidden from them since, but for its being gone. */
function stillSeenWith(clearance: Label): Prisma.Sql {
  if (clearance === 'restricted') return Prisma.empty;
  return Prisma.sql`
    AND NOT EXISTS (
      SELECT FROM unnest(event.about) AS told (id)
      CROSS JOIN LATERAL (
        SELECT version.label
        FROM resource_version AS version
        WHERE version.organization_id = event.organization_id AND version.process_id = event.process_id
          -- What has a label; named, so that the key finds them.
          AND version.resource IN ('process', 'meeting', 'source', 'item', 'milestone', 'event')
          AND version.id = told.id
        ORDER BY version.revision DESC
        LIMIT 1
      ) AS last
      WHERE NOT last.label = ANY (${labelsSeenWith(clearance)}::label[])
    )
  `;
}

import { type DomainEvent, type DomainEventType, hrefOfSubject } from '@parley/contracts';

/** A row of the outbox, with the revision as the listener's clearance counts. */
export interface ToldRow {
  organizationId: string;
  position: bigint;
  id: string;
  toldAt: Date;
  occurredAt: Date;
  type: string;
  processId: string;
  processSlug: string | null;
  revision: bigint;
  subjectId: string;
  subjectKey: string | null;
  itemId: string | null;
  itemKey: string | null;
}

export function toDomainEvent(row: ToldRow): DomainEvent {
  const { organizationId, id, type, occurredAt, processId, subjectId, itemId, itemKey } = row;
  const kind = type.slice(0, type.indexOf('.'));
  return {
    id,
    // The trigger knows the catalogue by heart; a test holds them to each other.
    type: type as DomainEventType,
    occurredAt: occurredAt.toISOString(),
    organization: organizationId,
    process: { id: processId, slug: row.processSlug },
    revision: Number(row.revision),
    subject: { kind, id: subjectId, key: row.subjectKey, href: hrefOfSubject(kind, processId, subjectId) },
    item: itemId === null || itemKey === null ? null : { id: itemId, key: itemKey },
  };
}

import type { AuditActor, Label, Prisma } from '../generated/client.ts';
import type { Client } from '../writing/index.ts';

/** What the log is told of one thing that happened; its place, time and seal are the database's. */
export interface NewAuditEntry {
  readonly id: string;
  readonly type: string;
  readonly actorKind: AuditActor;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly processId: string | null;
  readonly label: Label;
  /** Labelled things in the process that it tells of: whoever may not see one of them may not see the entry. */
  readonly about: readonly string[];
  readonly address: string | null;
  readonly requestId: string | null;
  readonly details: object;
}

/**
 * Appends to an organization's log, in this order. It takes the log's lock until the transaction ends: call it last,
 * or every other writer of the organization waits for what comes after.
 */
export async function appendAudit(
  client: Client,
  organizationId: string,
  entries: readonly NewAuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await client.$executeRaw`
    INSERT INTO audit_entry
      (organization_id, id, type, actor_kind, actor_id, actor_name, subject_kind, subject_id, subject_name,
        process_id, label, about, address, request_id, details)
    SELECT ${organizationId}::uuid,
      (entry ->> 'id')::uuid,
      entry ->> 'type',
      (entry ->> 'actorKind')::audit_actor,
      (entry ->> 'actorId')::uuid,
      entry ->> 'actorName',
      entry ->> 'subjectKind',
      (entry ->> 'subjectId')::uuid,
      entry ->> 'subjectName',
      (entry ->> 'processId')::uuid,
      (entry ->> 'label')::label,
      ARRAY(SELECT jsonb_array_elements_text(entry -> 'about')::uuid),
      entry ->> 'address',
      entry ->> 'requestId',
      entry -> 'details'
    FROM jsonb_array_elements(${JSON.stringify(entries)}::jsonb) WITH ORDINALITY AS given (entry, place)
    ORDER BY place
  `;
}

/** Who did what is told by statement, and from where. */
type AuditActing = Pick<NewAuditEntry, 'actorKind' | 'actorId' | 'actorName' | 'address' | 'requestId'>;

/**
 * The same of what a statement tells, row by row in its order, so that a hundred thousand entries need not come by here.
 *
 * @param told selects `type`, `subject_kind`, `subject_id`, `subject_name`, `process_id`, `label`, `about` and `details`
 */
export async function appendAuditOf(
  client: Client,
  organizationId: string,
  { actorKind, actorId, actorName, address, requestId }: AuditActing,
  told: Prisma.Sql,
): Promise<void> {
  await client.$executeRaw`
    INSERT INTO audit_entry
      (organization_id, id, type, actor_kind, actor_id, actor_name, subject_kind, subject_id, subject_name,
        process_id, label, about, address, request_id, details)
    SELECT ${organizationId}::uuid, gen_random_uuid(), told.type, ${actorKind}::audit_actor, ${actorId}::uuid,
      ${actorName}, told.subject_kind, told.subject_id, told.subject_name, told.process_id, told.label, told.about,
      ${address}, ${requestId}, told.details
    FROM (${told}) AS told
  `;
}

import type { AuditEntry, AuditEvent, AuditVerification, Label } from '@parley/contracts';
import type { AuditEntry as AuditRow, AuditVerification as Verdict } from '@parley/database';

/** The place in the chain is for those alone who see all of it: a gap would tell of what others may not see. */
export const toAuditEntry = (row: AuditRow, labels: readonly Label[]): AuditEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
  subject: { kind: row.subjectKind, id: row.subjectId, name: row.subjectName },
  process: row.processId,
  address: row.address,
  requestId: row.requestId,
  seal: labels.includes('restricted')
    ? {
        position: Number(row.position),
        label: row.label,
        about: row.about,
        previousHash: Buffer.from(row.previousHash).toString('hex'),
        hash: Buffer.from(row.hash).toString('hex'),
      }
    : null,
  // Only what the catalogue knows is ever recorded, with details of its type's shape (platform/audit).
  ...({ type: row.type, details: row.details } as AuditEvent),
});

export const toVerification = (
  { intact, head, firstBroken }: Verdict,
  verifiedAt: Date,
): AuditVerification => ({
  verifiedAt: verifiedAt.toISOString(),
  intact: firstBroken === null,
  entries: Number(intact),
  head: { position: Number(head.position), hash: head.hash },
  firstBroken: firstBroken && { ...firstBroken, position: Number(firstBroken.position) },
});

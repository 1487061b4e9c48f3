import { createHash } from 'node:crypto';
import type { AuditActor, Label } from '../generated/client.ts';

/** An entry as it stands in the log, with all that its seal is made of. */
export interface SealedEntry {
  readonly organizationId: string;
  readonly position: bigint;
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly actorKind: AuditActor;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly processId: string | null;
  readonly label: Label;
  readonly about: readonly string[];
  readonly address: string | null;
  readonly requestId: string | null;
  /** As PostgreSQL writes it: that text is sealed, not what it means. */
  readonly details: string;
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
}

/**
 * The hash that an entry must have: SHA-256 over the hash of the one before and what the entry says. The database
 * reckons the same in SQL (`audit_text`) when it seals; this is the other account, that does not take its word.
 */
export const hashOf = (entry: Omit<SealedEntry, 'hash' | 'previousHash'>, previous: Uint8Array): string =>
  createHash('sha256').update(previous).update(sealedText(entry), 'utf8').digest('hex');

/** Of the first entry: there is nothing before it. */
export const NO_HASH = new Uint8Array();

export const inHex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

const VERSION = '1';

const sealedText = (entry: Omit<SealedEntry, 'hash' | 'previousHash'>): string =>
  [
    VERSION,
    entry.organizationId,
    String(entry.position),
    entry.id,
    entry.at.toISOString(),
    entry.type,
    entry.actorKind,
    entry.actorId,
    entry.actorName,
    entry.subjectKind,
    entry.subjectId,
    entry.subjectName,
    entry.processId,
    entry.label,
    entry.about.join(' '),
    entry.address,
    entry.requestId,
    entry.details,
  ]
    .map(sealedField)
    .join('');

/** With its length before it, no field passes for two, whatever it holds. */
const sealedField = (field: string | null): string =>
  field === null ? '-,' : `${Buffer.byteLength(field, 'utf8')}:${field},`;

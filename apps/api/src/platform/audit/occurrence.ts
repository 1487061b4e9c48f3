import type { AuditEvent } from '@parley/contracts';
import type { Label, NewAuditEntry } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import type { Acting } from './acting.ts';

/** What happened to what: all that a service has to say. Who did it, from where and when is known. */
export type Occurrence = AuditEvent & {
  subject: { id: string | null; name: string | null };
  /** Where it belongs to a process. */
  within?: {
    processId: string;
    /** The highest of the labels that bear on it: whoever may not see one of them is told nothing. */
    label: Label;
    /** The labelled things that it tells of; their labels may rise later. */
    about: readonly string[];
  };
  /** Where it belongs to no process, and yet not everybody may see it. */
  label?: Label;
};

export function toEntry(
  { type, details, subject, within, label }: Occurrence,
  acting: Acting,
): NewAuditEntry {
  const { actor, address, requestId } = acting;
  return {
    id: uuidv7(),
    type,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    subjectKind: type.slice(0, type.indexOf('.')),
    subjectId: subject.id,
    subjectName: subject.name,
    processId: within?.processId ?? null,
    label: within?.label ?? label ?? 'public',
    about: within?.about ?? [],
    address,
    requestId,
    details,
  };
}

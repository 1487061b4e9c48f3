import { changesWritten, type Client, type Write, type WrittenChange } from '@parley/database';
import type { Audit, Occurrence } from '../../platform/audit/index.ts';

/** Records what a write in a process has done, as its versions have it: no writer can tell another story. */
export async function tellOfChanges(audit: Audit, client: Client, write: Write): Promise<void> {
  const changes = await changesWritten(client, write);
  // A long import has more of them than one call takes arguments.
  for (let from = 0; from < changes.length; from += 1000) {
    const some = changes.slice(from, from + 1000);
    audit.record(client, ...some.map((change) => occurrenceOf(change, write)));
  }
}

function occurrenceOf({ resource, id, key, act, fields, label }: WrittenChange, write: Write): Occurrence {
  const of = {
    subject: { id, name: key },
    within: { processId: write.processId, label, about: [id] },
  };
  return act === 'changed'
    ? { ...of, type: `${resource}.${act}`, details: { fields: [...fields] } }
    : { ...of, type: `${resource}.${act}`, details: {} };
}

import { recordVersions } from './record-versions.ts';
import type { Client, ProcessKey } from './write.ts';

/** Begins the history of a process that has just been made: revision 0, with all that it already holds. */
export async function openProcess(client: Client, process: ProcessKey, recordedAt: Date): Promise<void> {
  const { organizationId, processId } = process;
  const first = { organizationId, processId, revision: 0n, recordedAt };
  await client.processRevision.create({ data: { ...first, internalRevision: 0n, publicRevision: 0n } });
  await recordVersions(client, first);
}

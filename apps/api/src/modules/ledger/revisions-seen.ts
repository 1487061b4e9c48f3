import type { Client } from '../../platform/database/index.ts';
import { inProcess, revisionSeen, type Viewpoint } from '../processes/index.ts';

/** Revisions as the reader's clearance counts them, by themselves: no gap tells of a hidden writing. */
export async function revisionsSeen(
  revisions: readonly bigint[],
  view: Viewpoint,
  client: Client,
): Promise<ReadonlyMap<bigint, bigint>> {
  const made = await client.processRevision.findMany({
    where: { ...inProcess(view), revision: { in: [...new Set(revisions)] } },
  });
  return new Map(made.map((counts) => [counts.revision, BigInt(revisionSeen(counts, view))]));
}

import { COMPILED_AT, type Seeding } from '../seeding.ts';

/** The process, its tracks, and a revision for each assertion, which are all public. */
export async function insertProcess({ client, record, tenant, ids }: Seeding): Promise<void> {
  const { organizationId, processId } = tenant;
  const revisions = record.assertions.length;
  await client.process.create({
    data: {
      organizationId,
      id: processId,
      ...record.process,
      revision: revisions,
      createdAt: new Date(COMPILED_AT),
    },
  });
  await client.processRevision.createMany({
    data: Array.from({ length: revisions + 1 }, (_, revision) => ({
      ...tenant,
      revision,
      internalRevision: revision,
      publicRevision: revision,
      recordedAt: new Date(COMPILED_AT + revision),
    })),
  });
  await client.track.createMany({
    data: record.tracks.map((track) => ({ ...tenant, id: ids.tracks.of(track.key), ...track })),
  });
}

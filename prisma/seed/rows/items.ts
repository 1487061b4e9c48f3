import { nullable } from '../nullable.ts';
import type { Seeding } from '../seeding.ts';

/** The items, who promised them, what they wait for and what they rest on. */
export async function insertItems({ client, record, tenant, ids }: Seeding): Promise<void> {
  const { items, parties, sources } = ids;
  await client.item.createMany({
    data: record.items.map((item) => ({
      ...tenant,
      id: items.of(item.key),
      key: item.key,
      code: item.code,
      kind: item.kind,
      theme: item.theme,
      title: item.title,
      titleByParty: nullable(item.titleByParty),
      description: nullable(item.description),
      dueOn: item.dueOn,
      dueNote: nullable(item.dueNote),
      linkage: nullable(item.linkage),
      weight: item.weight,
    })),
  });
  await client.itemObligor.createMany({
    data: record.items.flatMap(({ key, obligors }) =>
      obligors.map((party) => ({ ...tenant, itemId: items.of(key), partyId: parties.of(party) })),
    ),
  });
  await client.itemDependency.createMany({
    data: record.items.flatMap(({ key, dependsOn }) =>
      dependsOn.map((other) => ({ ...tenant, itemId: items.of(key), dependsOnId: items.of(other) })),
    ),
  });
  await client.itemSource.createMany({
    data: record.items.flatMap(({ key, sources: rests }) =>
      rests.map((source) => ({ ...tenant, itemId: items.of(key), sourceId: sources.of(source) })),
    ),
  });
}

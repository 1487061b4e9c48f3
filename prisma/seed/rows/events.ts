import { nullable } from '../nullable.ts';
import type { Seeding } from '../seeding.ts';

/** What happened around the process, which items it touched, and who tells of it. */
export async function insertEvents({ client, record, tenant, ids }: Seeding): Promise<void> {
  const { events, items, sources } = ids;
  await client.event.createMany({
    data: record.events.map(({ key, occurredOn, type, title, description }) => ({
      ...tenant,
      id: events.of(key),
      key,
      occurredOn,
      type,
      title,
      description: nullable(description),
    })),
  });
  await client.eventItem.createMany({
    data: record.events.flatMap(({ key, items: touched }) =>
      touched.map((item) => ({ ...tenant, eventId: events.of(key), itemId: items.of(item) })),
    ),
  });
  await client.eventSource.createMany({
    data: record.events.flatMap(({ key, sources: rests }) =>
      rests.map((source) => ({ ...tenant, eventId: events.of(key), sourceId: sources.of(source) })),
    ),
  });
}

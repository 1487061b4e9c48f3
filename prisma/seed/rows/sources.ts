import { nullable } from '../nullable.ts';
import type { Seeding } from '../seeding.ts';

export async function insertSources({ client, record, tenant, ids }: Seeding): Promise<void> {
  await client.source.createMany({
    data: record.sources.map(({ date, note, ...source }) => ({
      ...tenant,
      id: ids.sources.of(source.key),
      ...source,
      publishedOn: date,
      note: nullable(note),
    })),
  });
}

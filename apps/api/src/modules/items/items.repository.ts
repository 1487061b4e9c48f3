import { Injectable } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { inProcess, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { ItemBody } from './items.mapper.ts';

@Injectable()
export class ItemsRepository extends RecordedRepository<ItemBody> {
  constructor(database: DatabaseService) {
    super(database, 'item', ['party', 'item', 'source'], {
      kind: { field: 'kind' },
      theme: { field: 'theme' },
      obligor: { field: 'obligors', names: 'party' },
    });
  }

  async add(
    view: Viewpoint,
    item: Omit<Prisma.ItemUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.item.create({ data: { ...inProcess(view), ...item }, select: { id: true } });
  }

  async addAll(
    view: Viewpoint,
    items: readonly Omit<Prisma.ItemCreateManyInput, 'organizationId' | 'processId'>[],
    client: Client,
  ): Promise<void> {
    for (let from = 0; from < items.length; from += 1000) {
      const data = items.slice(from, from + 1000).map((one) => ({ ...inProcess(view), ...one }));
      await client.item.createMany({ data });
    }
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.ItemUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.item.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }

  async setObligors(
    view: Viewpoint,
    itemId: string,
    partyIds: readonly string[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), itemId };
    await client.itemObligor.deleteMany({ where: of });
    await client.itemObligor.createMany({ data: partyIds.map((partyId) => ({ ...of, partyId })) });
  }

  /** What is out of the writer's sight stays, as with sources: it is not theirs to replace. */
  async setDependencies(
    view: Viewpoint,
    itemId: string,
    itemIds: readonly string[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), itemId };
    const seen = { prerequisite: { label: { in: view.labels } } };
    await client.itemDependency.deleteMany({ where: { ...of, ...seen } });
    await client.itemDependency.createMany({ data: itemIds.map((dependsOnId) => ({ ...of, dependsOnId })) });
  }

  async setSources(
    view: Viewpoint,
    itemId: string,
    sourceIds: readonly string[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), itemId };
    const seen = { source: { label: { in: view.labels } } };
    await client.itemSource.deleteMany({ where: { ...of, ...seen } });
    await client.itemSource.createMany({ data: sourceIds.map((sourceId) => ({ ...of, sourceId })) });
  }
}

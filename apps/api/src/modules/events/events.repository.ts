import { Injectable } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { inProcess, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { EventBody } from './events.mapper.ts';

@Injectable()
export class EventsRepository extends RecordedRepository<EventBody> {
  constructor(database: DatabaseService) {
    super(database, 'event', ['item', 'source'], {
      type: { field: 'type' },
      item: { field: 'items', names: 'item' },
    });
  }

  async add(
    view: Viewpoint,
    event: Omit<Prisma.EventUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.event.create({ data: { ...inProcess(view), ...event }, select: { id: true } });
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.EventUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.event.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }

  /** What is out of the writer's sight stays, as with sources: it is not theirs to replace. */
  async setItems(
    view: Viewpoint,
    eventId: string,
    itemIds: readonly string[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), eventId };
    await client.eventItem.deleteMany({ where: { ...of, item: { label: { in: view.labels } } } });
    await client.eventItem.createMany({ data: itemIds.map((itemId) => ({ ...of, itemId })) });
  }

  async setSources(
    view: Viewpoint,
    eventId: string,
    sourceIds: readonly string[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), eventId };
    await client.eventSource.deleteMany({ where: { ...of, source: { label: { in: view.labels } } } });
    await client.eventSource.createMany({ data: sourceIds.map((sourceId) => ({ ...of, sourceId })) });
  }
}

import { Injectable } from '@nestjs/common';
import type { Ref } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { allVersions, inProcess, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { ItemBody } from './items.mapper.ts';

@Injectable()
export class ItemsRepository extends RecordedRepository<ItemBody> {
  constructor(database: DatabaseService) {
    super(database, 'item', ['party', 'item', 'source']);
  }

  /** Those that an item can name. */
  async parties(view: Viewpoint, client: Client): Promise<Ref[]> {
    return (await allVersions(view, ['party'], client)).map(({ id, key }) => ({ id, key }));
  }

  /** Whoever may see it. */
  async isKeyTaken(view: Viewpoint, key: string, client: Client): Promise<boolean> {
    return (await client.item.count({ where: { ...inProcess(view), key } })) > 0;
  }

  async add(
    view: Viewpoint,
    item: Omit<Prisma.ItemUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.item.create({ data: { ...inProcess(view), ...item }, select: { id: true } });
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
}

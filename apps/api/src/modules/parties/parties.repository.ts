import { Injectable } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { inProcess, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { PartyBody } from './parties.mapper.ts';

@Injectable()
export class PartiesRepository extends RecordedRepository<PartyBody> {
  constructor(database: DatabaseService) {
    super(database, 'party', [], { role: { field: 'role' } });
  }

  async add(
    view: Viewpoint,
    party: Omit<Prisma.PartyUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.party.create({ data: { ...inProcess(view), ...party }, select: { id: true } });
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.PartyUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.party.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }
}

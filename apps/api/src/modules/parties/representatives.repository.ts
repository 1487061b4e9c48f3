import { Injectable } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { inProcess, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { RepresentativeBody } from './representatives.mapper.ts';

@Injectable()
export class RepresentativesRepository extends RecordedRepository<RepresentativeBody> {
  constructor(database: DatabaseService) {
    super(database, 'representative', ['party'], { party: { field: 'party', names: 'party' } });
  }

  async add(
    view: Viewpoint,
    representative: Omit<Prisma.RepresentativeUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.representative.create({
      data: { ...inProcess(view), ...representative },
      select: { id: true },
    });
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.RepresentativeUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.representative.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }
}

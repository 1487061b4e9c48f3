import { Injectable } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { inProcess, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { TrackBody } from './tracks.mapper.ts';

@Injectable()
export class TracksRepository extends RecordedRepository<TrackBody> {
  constructor(database: DatabaseService) {
    super(database, 'track', [], { level: { field: 'level' } });
  }

  async add(
    view: Viewpoint,
    track: Omit<Prisma.TrackUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.track.create({ data: { ...inProcess(view), ...track }, select: { id: true } });
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.TrackUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.track.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, inProcess, type Viewpoint } from '../processes/index.ts';

export type TrackRow = Prisma.TrackGetPayload<object>;

@Injectable()
export class TracksRepository implements CollectionRepository<TrackRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<TrackRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.track.findMany({
      where: { ...inProcess(view), ...after },
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<TrackRow | null> {
    return this.#database.prisma.track.findFirst({
      where: { ...inProcess(view), ...byReference(reference) },
    });
  }
}

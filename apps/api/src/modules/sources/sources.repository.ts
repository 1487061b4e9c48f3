import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, visibleIn, type Viewpoint } from '../processes/index.ts';

export type SourceRow = Prisma.SourceGetPayload<object>;

@Injectable()
export class SourcesRepository implements CollectionRepository<SourceRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<SourceRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.source.findMany({
      where: { ...visibleIn(view), ...after },
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<SourceRow | null> {
    return this.#database.prisma.source.findFirst({
      where: { ...visibleIn(view), ...byReference(reference) },
    });
  }
}

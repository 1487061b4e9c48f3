import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, inProcess, type Viewpoint } from '../processes/index.ts';

const related = { party: { select: { id: true, key: true } } } satisfies Prisma.RepresentativeInclude;

export type RepresentativeRow = Prisma.RepresentativeGetPayload<{ include: typeof related }>;

@Injectable()
export class RepresentativesRepository implements CollectionRepository<RepresentativeRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<RepresentativeRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.representative.findMany({
      where: { ...inProcess(view), ...after },
      include: related,
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<RepresentativeRow | null> {
    return this.#database.prisma.representative.findFirst({
      where: { ...inProcess(view), ...byReference(reference) },
      include: related,
    });
  }
}

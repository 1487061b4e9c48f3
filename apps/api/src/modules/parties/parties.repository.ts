import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, inProcess, type Viewpoint } from '../processes/index.ts';

export type PartyRow = Prisma.PartyGetPayload<object>;

@Injectable()
export class PartiesRepository implements CollectionRepository<PartyRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<PartyRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.party.findMany({
      where: { ...inProcess(view), ...after },
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<PartyRow | null> {
    return this.#database.prisma.party.findFirst({
      where: { ...inProcess(view), ...byReference(reference) },
    });
  }
}

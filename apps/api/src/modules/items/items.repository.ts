import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Label, Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, visibleIn, type Viewpoint } from '../processes/index.ts';

/** What hangs from it, as far as the reader may see that. */
const related = (labels: Label[]) =>
  ({
    obligors: { include: { party: { select: { id: true, key: true } } }, orderBy: { partyId: 'asc' } },
    dependsOn: {
      where: { prerequisite: { label: { in: labels } } },
      include: { prerequisite: { select: { id: true, key: true } } },
      orderBy: { dependsOnId: 'asc' },
    },
    sources: {
      where: { source: { label: { in: labels } } },
      include: { source: { select: { id: true, key: true } } },
      orderBy: { sourceId: 'asc' },
    },
  }) satisfies Prisma.ItemInclude;

export type ItemRow = Prisma.ItemGetPayload<{ include: ReturnType<typeof related> }>;

@Injectable()
export class ItemsRepository implements CollectionRepository<ItemRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<ItemRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.item.findMany({
      where: { ...visibleIn(view), ...after },
      include: related(view.labels),
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<ItemRow | null> {
    return this.#database.prisma.item.findFirst({
      where: { ...visibleIn(view), ...byReference(reference) },
      include: related(view.labels),
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Label, Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, visibleIn, type Viewpoint } from '../processes/index.ts';

/** What hangs from it, as far as the reader may see that. */
const related = (labels: Label[]) =>
  ({
    items: {
      where: { item: { label: { in: labels } } },
      include: { item: { select: { id: true, key: true } } },
      orderBy: { itemId: 'asc' },
    },
    sources: {
      where: { source: { label: { in: labels } } },
      include: { source: { select: { id: true, key: true } } },
      orderBy: { sourceId: 'asc' },
    },
  }) satisfies Prisma.EventInclude;

export type EventRow = Prisma.EventGetPayload<{ include: ReturnType<typeof related> }>;

@Injectable()
export class EventsRepository implements CollectionRepository<EventRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<EventRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.event.findMany({
      where: { ...visibleIn(view), ...after },
      include: related(view.labels),
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<EventRow | null> {
    return this.#database.prisma.event.findFirst({
      where: { ...visibleIn(view), ...byReference(reference) },
      include: related(view.labels),
    });
  }
}

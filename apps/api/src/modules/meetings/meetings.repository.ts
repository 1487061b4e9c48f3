import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Label, Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, visibleIn, type Viewpoint } from '../processes/index.ts';

/** What hangs from it, as far as the reader may see that. */
const related = (labels: Label[]) =>
  ({
    track: { select: { id: true, key: true } },
    participants: {
      include: { representative: { include: { party: { select: { id: true, key: true } } } } },
      orderBy: { representativeId: 'asc' },
    },
    // The words of a point on a hidden item would tell what the item is.
    agenda: {
      where: { OR: [{ itemId: null }, { item: { label: { in: labels } } }] },
      include: { item: { select: { id: true, key: true } } },
      orderBy: { position: 'asc' },
    },
    sources: {
      where: { source: { label: { in: labels } } },
      include: { source: { select: { id: true, key: true } }, party: { select: { id: true, key: true } } },
      orderBy: { sourceId: 'asc' },
    },
  }) satisfies Prisma.MeetingInclude;

export type MeetingRow = Prisma.MeetingGetPayload<{ include: ReturnType<typeof related> }>;

@Injectable()
export class MeetingsRepository implements CollectionRepository<MeetingRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<MeetingRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.meeting.findMany({
      where: { ...visibleIn(view), ...after },
      include: related(view.labels),
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<MeetingRow | null> {
    return this.#database.prisma.meeting.findFirst({
      where: { ...visibleIn(view), ...byReference(reference) },
      include: related(view.labels),
    });
  }
}

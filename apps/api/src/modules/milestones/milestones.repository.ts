import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Label, Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, visibleIn, type Viewpoint } from '../processes/index.ts';

/** What hangs from it, as far as the reader may see that. */
const related = (labels: Label[]) =>
  ({
    criteria: {
      where: {
        OR: [{ item: { label: { in: labels } } }, { requiredMilestone: { label: { in: labels } } }],
      },
      include: {
        item: { select: { id: true, key: true } },
        requiredMilestone: { select: { id: true, key: true } },
      },
      orderBy: { position: 'asc' },
    },
  }) satisfies Prisma.MilestoneInclude;

export type MilestoneRow = Prisma.MilestoneGetPayload<{ include: ReturnType<typeof related> }>;

@Injectable()
export class MilestonesRepository implements CollectionRepository<MilestoneRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(view: Viewpoint, query: PageQuery): Promise<MilestoneRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.milestone.findMany({
      where: { ...visibleIn(view), ...after },
      include: related(view.labels),
      ...page,
    });
  }

  find(view: Viewpoint, reference: string): Promise<MilestoneRow | null> {
    return this.#database.prisma.milestone.findFirst({
      where: { ...visibleIn(view), ...byReference(reference) },
      include: related(view.labels),
    });
  }
}

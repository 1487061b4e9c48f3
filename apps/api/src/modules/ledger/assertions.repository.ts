import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Label, Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { type CollectionRepository, inProcess, type Viewpoint, visibleIn } from '../processes/index.ts';

const name = { select: { id: true, key: true } };
const labelledName = { select: { id: true, key: true, label: true } };

const related = (labels: Label[]) =>
  ({
    item: name,
    meeting: labelledName,
    accountParty: name,
    corrects: labelledName,
    continuedBy: labelledName,
    sources: {
      where: { source: { label: { in: labels } } },
      include: { source: name },
      orderBy: { position: 'asc' },
    },
  }) satisfies Prisma.AssertionInclude;

export type AssertionRow = Prisma.AssertionGetPayload<{ include: ReturnType<typeof related> }>;

const visible = (view: Viewpoint) => ({ ...visibleIn(view), item: { label: { in: view.labels } } });

@Injectable()
export class AssertionsRepository implements CollectionRepository<AssertionRow> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async list(view: Viewpoint, query: PageQuery): Promise<AssertionRow[]> {
    const { after, ...page } = pageOfQuery(query);
    const rows = await this.#database.prisma.assertion.findMany({
      where: { ...visible(view), ...after },
      include: related(view.labels),
      ...page,
    });
    return this.#withRevisionsSeen(rows, view, this.#database.prisma);
  }

  async find(
    view: Viewpoint,
    reference: string,
    client: Client = this.#database.prisma,
  ): Promise<AssertionRow | null> {
    const row = await client.assertion.findFirst({
      where: { ...visible(view), ...byReference(reference) },
      include: related(view.labels),
    });
    const rows = row === null ? [] : await this.#withRevisionsSeen([row], view, client);
    return rows[0] ?? null;
  }

  /** Takes its turn among the writers of the process. @returns the revision that the caller's writing makes */
  async raiseRevision({ organizationId, processId }: Viewpoint, client: Client): Promise<bigint> {
    // One statement locks the row and raises it; the lock is held until the transaction ends.
    const { revision } = await client.process.update({
      where: { organizationId_id: { organizationId, id: processId } },
      data: { revision: { increment: 1 } },
      select: { revision: true },
    });
    return revision;
  }

  async append(
    assertion: Prisma.AssertionUncheckedCreateInput,
    sources: readonly Prisma.AssertionSourceUncheckedCreateInput[],
    client: Client,
  ): Promise<void> {
    await client.assertion.create({ data: assertion, select: { id: true } });
    await client.assertionSource.createMany({ data: [...sources] });
  }

  /** Ids of the sources that may be named, by what names them. */
  sourcesNamed(view: Viewpoint, references: readonly string[], client: Client) {
    return client.source.findMany({
      where: { ...visibleIn(view), OR: references.map(byReference) },
      select: { id: true, key: true },
    });
  }

  /** Each revision less what was recorded before it out of the reader's sight: no gap tells of a hidden writing. */
  async #withRevisionsSeen(rows: AssertionRow[], view: Viewpoint, client: Client): Promise<AssertionRow[]> {
    if (view.labels.includes('restricted')) return rows;
    const hidden = await client.assertion.findMany({
      where: {
        ...inProcess(view),
        OR: [{ label: { notIn: view.labels } }, { item: { label: { notIn: view.labels } } }],
      },
      select: { revision: true },
    });
    return rows.map((row) => {
      const before = hidden.filter(({ revision }) => revision < row.revision).length;
      return { ...row, revision: row.revision - BigInt(before) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Label, Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byReference } from '../../platform/http/index.ts';
import { inProcess, RecordedRepository, storedText, visibleIn, type Viewpoint } from '../processes/index.ts';
import type { SourceBody } from './sources.mapper.ts';

/** The quotations of assertions that the viewpoint sees and that stand. */
const quotations = (labels: Label[]) =>
  ({
    id: true,
    assertions: {
      where: {
        quoteExact: { not: null },
        assertion: {
          label: { in: labels },
          item: { label: { in: labels } },
          correctedBy: { none: { label: { in: labels } } },
        },
      },
      select: {
        quoteExact: true,
        quotePrefix: true,
        quoteSuffix: true,
        assertion: { select: { key: true } },
      },
      orderBy: { assertionId: 'asc' },
    },
  }) satisfies Prisma.SourceSelect;
export type QuotationRow = Prisma.SourceGetPayload<{
  select: ReturnType<typeof quotations>;
}>['assertions'][number];

@Injectable()
export class SourcesRepository extends RecordedRepository<SourceBody> {
  constructor(database: DatabaseService) {
    super(database, 'source', [], { kind: { field: 'kind' }, language: { field: 'language' } });
  }

  textOf(view: Viewpoint, id: string, client: Client = this.database.prisma): Promise<string | null> {
    return storedText(view, id, client);
  }

  /** A source with what is quoted from it. */
  findQuoted(view: Viewpoint, reference: string, client: Client) {
    return client.source.findFirst({
      where: { ...visibleIn(view), ...byReference(reference) },
      select: quotations(view.labels),
    });
  }

  async add(
    view: Viewpoint,
    source: Omit<Prisma.SourceUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.source.create({ data: { ...inProcess(view), ...source }, select: { id: true } });
  }

  async addAll(
    view: Viewpoint,
    sources: readonly Omit<Prisma.SourceCreateManyInput, 'organizationId' | 'processId'>[],
    client: Client,
  ): Promise<void> {
    for (let from = 0; from < sources.length; from += 1000) {
      const data = sources.slice(from, from + 1000).map((one) => ({ ...inProcess(view), ...one }));
      await client.source.createMany({ data });
    }
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.SourceUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.source.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }
}

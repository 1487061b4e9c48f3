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
        assertion: { label: { in: labels }, item: { label: { in: labels } }, correctedBy: { is: null } },
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
    super(database, 'source');
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

  /** Whoever may see it. */
  async isKeyTaken(view: Viewpoint, key: string, client: Client): Promise<boolean> {
    return (await client.source.count({ where: { ...inProcess(view), key } })) > 0;
  }

  async add(source: Prisma.SourceUncheckedCreateInput, client: Client): Promise<void> {
    await client.source.create({ data: source, select: { id: true } });
  }

  async storeText(
    view: Viewpoint,
    id: string,
    text: Pick<Prisma.SourceUncheckedUpdateInput, 'text' | 'textSha256' | 'language'>,
    client: Client,
  ): Promise<void> {
    await client.source.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: text,
      select: { id: true },
    });
  }
}

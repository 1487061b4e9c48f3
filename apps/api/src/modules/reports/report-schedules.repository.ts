import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Prisma, ReportSchedule } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';
import { seenBy, type Viewer } from './reports.repository.ts';

export type ScheduleRow = ReportSchedule & { process: { slug: string } };
type Key = Pick<ReportSchedule, 'organizationId' | 'id'>;

const withProcess = { process: { select: { slug: true } } } as const;

@Injectable()
export class ReportSchedulesRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(viewer: Viewer, query: PageQuery): Promise<ScheduleRow[]> {
    const { after, ...page } = pageOfQuery(query);
    const where = { ...seenBy(viewer), ...after };
    return this.#database.prisma.reportSchedule.findMany({ where, ...page, include: withProcess });
  }

  find(viewer: Viewer, id: string, client: Client = this.#database.prisma): Promise<ScheduleRow | null> {
    return client.reportSchedule.findFirst({ where: { ...seenBy(viewer), id }, include: withProcess });
  }

  /** Whoever may see it: for the service itself. */
  any({ organizationId, id }: Key, client: Client = this.#database.prisma): Promise<ScheduleRow | null> {
    return client.reportSchedule.findFirst({ where: { organizationId, id }, include: withProcess });
  }

  afterMeetings(organizationId: string, processId: string): Promise<ScheduleRow[]> {
    return this.#database.prisma.reportSchedule.findMany({
      where: { organizationId, processId, cron: null, paused: false },
      orderBy: { id: 'asc' },
      include: withProcess,
    });
  }

  /** Whoever else writes it waits, to the end of the transaction. */
  async lock({ organizationId, id }: Key, client: Client): Promise<void> {
    await client.$queryRaw`
      SELECT 1 AS locked FROM report_schedule
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE
    `;
  }

  /** Puts whoever makes one in a line, to the end of the transaction. */
  async count(organizationId: string, client: Client): Promise<number> {
    await client.$queryRaw`
      SELECT 1 AS locked FROM organization WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE
    `;
    return client.reportSchedule.count({ where: { organizationId } });
  }

  create(data: Prisma.ReportScheduleUncheckedCreateInput, client: Client): Promise<ScheduleRow> {
    return client.reportSchedule.create({ data, include: withProcess });
  }

  update(
    { organizationId, id }: Key,
    data: Prisma.ReportScheduleUncheckedUpdateInput,
    client: Client,
  ): Promise<ScheduleRow> {
    const where = { organizationId_id: { organizationId, id } };
    return client.reportSchedule.update({ where, data, include: withProcess });
  }

  async remove({ organizationId, id }: Key, client: Client): Promise<void> {
    await client.reportSchedule.deleteMany({ where: { organizationId, id } });
  }
}

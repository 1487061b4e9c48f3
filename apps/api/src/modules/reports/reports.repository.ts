import { Injectable } from '@nestjs/common';
import type { InputOf, Label, listReports } from '@parley/contracts';
import { Prisma, type Report } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byAddress, orderOf, placeOf } from '../../platform/http/index.ts';

export type ReportRow = Report & { process: { slug: string } };

/** For whom: the organization first, then what the caller is cleared for. */
export interface Viewer {
  organizationId: string;
  labels: Label[];
}

/** One of them, in one of its runs: whoever was begun before writes nothing any more. */
export type Run = Pick<Report, 'organizationId' | 'id' | 'run'>;

const withProcess = { process: { select: { slug: true } } } as const;

/** What has a label that may be seen, of a process that may. */
export const seenBy = ({ organizationId, labels }: Viewer) => ({
  organizationId,
  label: { in: labels },
  process: { label: { in: labels }, filing: { not: 'removed' as const } },
});

@Injectable()
export class ReportsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(
    viewer: Viewer,
    { limit, cursor, sort, process, kind, state }: InputOf<typeof listReports>['query'],
  ): Promise<ReportRow[]> {
    const seen = seenBy(viewer);
    const { isDown } = orderOf(sort);
    const place = placeOf(cursor, sort);
    return this.#database.prisma.report.findMany({
      where: {
        ...seen,
        process: { ...seen.process, ...(process !== undefined && byAddress(process)) },
        ...(kind !== undefined && { kind }),
        ...(state !== undefined && { state }),
        ...(place !== null && { id: isDown ? { lt: place.id } : { gt: place.id } }),
      },
      orderBy: { id: isDown ? 'desc' : 'asc' },
      take: limit + 1,
      include: withProcess,
    });
  }

  find(viewer: Viewer, id: string, client: Client = this.#database.prisma): Promise<ReportRow | null> {
    return client.report.findFirst({ where: { ...seenBy(viewer), id }, include: withProcess });
  }

  /** The last that was made with such a digest. */
  findByDigest(viewer: Viewer, digest: string): Promise<ReportRow | null> {
    return this.#database.prisma.report.findFirst({
      where: { ...seenBy(viewer), digest },
      orderBy: { id: 'desc' },
      include: withProcess,
    });
  }

  create(data: Prisma.ReportUncheckedCreateInput, client: Client): Promise<ReportRow> {
    return client.report.create({ data, include: withProcess });
  }

  /** Whoever else writes it waits, to the end of the transaction. */
  async lock({ organizationId, id }: Pick<Report, 'organizationId' | 'id'>, client: Client): Promise<void> {
    await client.$queryRaw`
      SELECT 1 AS locked FROM report
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE
    `;
  }

  /** Null where it is not to be made: it is cancelled, or made, or gone. One that was begun and never ended is. */
  async begin(organizationId: string, id: string): Promise<ReportRow | null> {
    const [row] = await this.#database.prisma.report.updateManyAndReturn({
      where: { organizationId, id, state: { in: ['queued', 'running'] } },
      data: { state: 'running', run: { increment: 1 }, progress: 0, step: null },
      include: withProcess,
    });
    return row ?? null;
  }

  /** @returns whether it goes on: nobody has cancelled it, or begun it anew */
  async advance(
    { organizationId, id, run }: Run,
    data: Prisma.ReportUncheckedUpdateManyInput,
    client: Client = this.#database.prisma,
  ): Promise<boolean> {
    const where = { organizationId, id, run, state: 'running' as const };
    return (await client.report.updateMany({ where, data })).count > 0;
  }

  async update(
    { organizationId, id }: Pick<Report, 'organizationId' | 'id'>,
    data: Prisma.ReportUncheckedUpdateManyInput,
    client: Client,
  ): Promise<void> {
    await client.report.updateMany({ where: { organizationId, id }, data });
  }

  /** From the beginning; what its file was is kept until another is made, which is to be the same. */
  async again({ organizationId, id }: Pick<Report, 'organizationId' | 'id'>, client: Client): Promise<void> {
    await client.report.updateMany({
      where: { organizationId, id },
      data: {
        state: 'queued',
        progress: 0,
        step: null,
        failure: Prisma.DbNull,
        finishedAt: null,
        expiresAt: null,
      },
    });
  }

  async remove({ organizationId, id }: Pick<Report, 'organizationId' | 'id'>, client: Client): Promise<void> {
    await client.report.deleteMany({ where: { organizationId, id } });
  }

  async keepFile(
    { organizationId, id: reportId }: Pick<Report, 'organizationId' | 'id'>,
    file: { bytes: Uint8Array<ArrayBuffer>; expiresAt: Date },
    client: Client,
  ): Promise<void> {
    await client.reportFile.deleteMany({ where: { organizationId, reportId } });
    await client.reportFile.create({
      data: { organizationId, reportId, ...file },
      select: { reportId: true },
    });
  }

  async file({
    organizationId,
    id: reportId,
  }: Pick<Report, 'organizationId' | 'id'>): Promise<Uint8Array | null> {
    const where = { organizationId, reportId, expiresAt: { gt: new Date() } };
    const file = await this.#database.prisma.reportFile.findFirst({ where, select: { bytes: true } });
    return file?.bytes ?? null;
  }

  /** Sweeps up what has expired, of all organizations. */
  async forget(): Promise<void> {
    await this.#database.prisma.$queryRaw`SELECT forget_reports() AS forgotten`;
  }
}

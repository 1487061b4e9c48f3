import { Injectable } from '@nestjs/common';
import {
  type getReportSchedule,
  type InputOf,
  type listReportSchedules,
  type Page,
  type PreviewedRuns,
  type previewReportRuns,
  type removeReportSchedule,
  type ReportSchedule,
} from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { Audit, type Occurrence } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { found, invalid, toPage } from '../../platform/http/index.ts';
import { clockFaults, nextRuns } from './next-runs.ts';
import { toSchedule } from './report-schedules.mapper.ts';
import { ReportSchedulesRepository, type ScheduleRow } from './report-schedules.repository.ts';
import { refuseOthers, viewerOf } from './reports.service.ts';

@Injectable()
export class ReportSchedulesService {
  readonly #database: DatabaseService;
  readonly #repository: ReportSchedulesRepository;
  readonly #audit: Audit;

  constructor(database: DatabaseService, repository: ReportSchedulesRepository, audit: Audit) {
    this.#database = database;
    this.#repository = repository;
    this.#audit = audit;
  }

  async list({ query }: InputOf<typeof listReportSchedules>, caller: Caller): Promise<Page<ReportSchedule>> {
    return toPage(await this.#repository.list(viewerOf(caller), query), query, toSchedule);
  }

  async get({ params }: InputOf<typeof getReportSchedule>, caller: Caller): Promise<ReportSchedule> {
    return toSchedule(found(await this.#repository.find(viewerOf(caller), params.schedule)));
  }

  async preview({ query }: InputOf<typeof previewReportRuns>): Promise<PreviewedRuns> {
    const faults = clockFaults(query, 'query');
    if (faults.length > 0) throw invalid(faults);
    return { nextRuns: nextRuns(query, new Date(), 3).map((run) => run.toISOString()) };
  }

  remove({ params }: InputOf<typeof removeReportSchedule>, caller: Caller): Promise<undefined> {
    return this.changing(params.schedule, caller, async (row, client) => {
      await this.#repository.remove(row, client);
      this.record(client, row, { type: 'report_schedule.removed', details: {} });
      return undefined;
    });
  }

  /** Does something to one under its lock. @throws ProblemError where the caller sees none, or it is not theirs */
  changing<T>(
    id: string,
    caller: Caller,
    change: (row: ScheduleRow, client: Prisma.TransactionClient) => Promise<T>,
  ): Promise<T> {
    return this.#database.transaction(async (client) => {
      await this.#repository.lock({ organizationId: caller.organizationId, id }, client);
      const row = found(await this.#repository.find(viewerOf(caller), id, client));
      refuseOthers(row, caller);
      return change(row, client);
    });
  }

  /** Whoever may not see it is told nothing of it by the log either. */
  record(client: Client, row: ScheduleRow, happened: Happened): void {
    const within = { processId: row.processId, label: row.label, about: [row.processId] };
    this.#audit.record(client, {
      ...happened,
      subject: { id: row.id, name: row.name },
      within,
    } as Occurrence);
  }
}

type Happened = Pick<Extract<Occurrence, { type: `report_schedule.${string}` }>, 'type' | 'details'>;

import { Injectable } from '@nestjs/common';
import {
  type cancelReport,
  type createReport,
  type getReport,
  type InputOf,
  labelsSeenWith,
  type listReports,
  type Page,
  type removeReport,
  type Report,
  type retryReport,
  type WorkProgress,
} from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { Audit, type Occurrence } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { cursorOf, found, ProblemError, toPage } from '../../platform/http/index.ts';
import { Quotas } from '../usage/index.ts';
import { FreezeQuestion } from './freeze-question.ts';
import { makerOf, neededFor } from './makers.ts';
import { QueueReport } from './queue-report.ts';
import { kindOf, toReport, toReportProgress } from './reports.mapper.ts';
import { type ReportRow, ReportsRepository, type Viewer } from './reports.repository.ts';

type One = InputOf<typeof getReport>;

@Injectable()
export class ReportsService {
  readonly #database: DatabaseService;
  readonly #repository: ReportsRepository;
  readonly #freezing: FreezeQuestion;
  readonly #queueing: QueueReport;
  readonly #quotas: Quotas;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    repository: ReportsRepository,
    freezing: FreezeQuestion,
    queueing: QueueReport,
    quotas: Quotas,
    audit: Audit,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#freezing = freezing;
    this.#queueing = queueing;
    this.#quotas = quotas;
    this.#audit = audit;
  }

  async list({ query }: InputOf<typeof listReports>, caller: Caller): Promise<Page<Report>> {
    const rows = await this.#repository.list(viewerOf(caller), query);
    return toPage(rows, query, toReport, ({ id }) => cursorOf({ id, orderedBy: '' }, query.sort));
  }

  async get({ params }: One, caller: Caller): Promise<Report> {
    return toReport(await this.find(params.report, caller));
  }

  /** Null where reading it would find none. */
  async howFar(id: string, caller: Caller): Promise<WorkProgress | null> {
    const row = await this.#repository.find(viewerOf(caller), id);
    return row === null ? null : toReportProgress(row);
  }

  /** @throws ProblemError where the caller sees none */
  async find(id: string, caller: Caller): Promise<ReportRow> {
    return found(await this.#repository.find(viewerOf(caller), id));
  }

  async create({ body }: InputOf<typeof createReport>, caller: Caller): Promise<Report> {
    const { kind, format, label } = body;
    refuseWithoutRights(caller, kind);
    const asked = await this.#freezing.freezeFor(body, caller);
    const { organizationId } = caller;
    const wanted = { organizationId, kind, format, label, asked, scheduleId: null, ...makerOf(caller) };
    return this.#database.transaction(async (client) => {
      const row = await this.#queueing.queue(wanted, client);
      this.#record(client, row, { type: 'report.asked_for', details: { report: kind, format } });
      return toReport(row);
    });
  }

  cancel({ params }: InputOf<typeof cancelReport>, caller: Caller): Promise<Report> {
    return this.#changing(params.report, caller, async (row, client) => {
      if (row.state !== 'queued' && row.state !== 'running') return toReport(row);
      const changes = { state: 'cancelled' as const, step: null, finishedAt: new Date() };
      await this.#repository.update(row, changes, client);
      this.#record(client, row, { type: 'report.cancelled', details: {} });
      return toReport({ ...row, ...changes });
    });
  }

  /** Under the rights of whoever asked for it first: they are looked up anew when it is made. */
  retry({ params }: InputOf<typeof retryReport>, caller: Caller): Promise<Report> {
    return this.#changing(params.report, caller, async (row, client) => {
      const hasExpired = row.expiresAt !== null && row.expiresAt <= new Date();
      if (row.state === 'queued' || row.state === 'running' || (row.state === 'done' && !hasExpired)) {
        throw new ProblemError('conflict', 'It is made already, or is being made.');
      }
      await this.#quotas.admit('reportsAtOnce', client);
      await this.#quotas.use('reportsPerDay', 1, client);
      await this.#repository.again(row, client);
      await this.#queueing.enqueue(row, client);
      this.#record(client, row, { type: 'report.retried', details: {} });
      return toReport(found(await this.#repository.find(viewerOf(caller), row.id, client)));
    });
  }

  remove({ params }: InputOf<typeof removeReport>, caller: Caller): Promise<undefined> {
    return this.#changing(params.report, caller, async (row, client) => {
      await this.#repository.remove(row, client);
      this.#record(client, row, { type: 'report.removed', details: {} });
      return undefined;
    });
  }

  #changing<T>(
    id: string,
    caller: Caller,
    change: (row: ReportRow, client: Prisma.TransactionClient) => Promise<T>,
  ): Promise<T> {
    return this.#database.transaction(async (client) => {
      await this.#repository.lock({ organizationId: caller.organizationId, id }, client);
      const row = found(await this.#repository.find(viewerOf(caller), id, client));
      refuseOthers(row, caller);
      return change(row, client);
    });
  }

  #record(client: Client, row: ReportRow, happened: Happened): void {
    this.#audit.record(client, { ...happened, ...aboutOf(row) } as Occurrence);
  }
}

type Happened = Pick<Extract<Occurrence, { type: `report.${string}` }>, 'type' | 'details'>;

/** As the log names it: whoever may not have it is told nothing of it. */
export const aboutOf = (row: ReportRow) => ({
  subject: { id: row.id, name: `${row.process.slug} ${row.kind}` },
  within: { processId: row.processId, label: row.label, about: [row.processId] },
});

export const viewerOf = ({ organizationId, clearance }: Caller): Viewer => ({
  organizationId,
  labels: labelsSeenWith(clearance),
});

export function refuseWithoutRights({ permissions }: Caller, kind: Report['kind']): void {
  const missing = neededFor(kind).find((needed) => !permissions.includes(needed));
  if (missing !== undefined) throw new ProblemError('forbidden', `This needs the permission ${missing}.`);
}

/** What somebody has made is theirs, and of those who answer for the organization. */
export function refuseOthers({ makerUserId }: { makerUserId: string }, caller: Caller): void {
  if (makerUserId === caller.onBehalfOf || caller.permissions.includes('organization:manage')) return;
  throw new ProblemError('forbidden', 'It is somebody else’s.');
}

/** An extract of the log is for whoever may read the log. */
export const refuseFile = (row: ReportRow, caller: Caller): void => refuseWithoutRights(caller, kindOf(row));

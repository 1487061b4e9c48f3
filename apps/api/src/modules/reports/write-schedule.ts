import { Injectable } from '@nestjs/common';
import type {
  createReportSchedule,
  Fault,
  InputOf,
  NewReportSchedule,
  ReportSchedule,
  ReportScheduleChanges,
  updateReportSchedule,
} from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { invalid, mustMatch, ProblemError } from '../../platform/http/index.ts';
import { FreezeQuestion } from './freeze-question.ts';
import { HeldMeetings } from './held-meetings.ts';
import { makerOf, readerFor } from './makers.ts';
import { MakersRepository } from './makers.repository.ts';
import { clockFaults, nextRuns } from './next-runs.ts';
import { labelFaults } from './report-faults.ts';
import { toSchedule } from './report-schedules.mapper.ts';
import { ReportSchedulesRepository } from './report-schedules.repository.ts';
import { ReportSchedulesService } from './report-schedules.service.ts';
import { refuseWithoutRights } from './reports.service.ts';
import { RunSchedule } from './run-schedule.ts';

/** More would be a mistake. */
const MOST = 50;

/** Makes schedules and changes when they come. */
@Injectable()
export class WriteSchedule {
  readonly #database: DatabaseService;
  readonly #service: ReportSchedulesService;
  readonly #repository: ReportSchedulesRepository;
  readonly #members: MakersRepository;
  readonly #freezing: FreezeQuestion;
  readonly #meetings: HeldMeetings;
  readonly #running: RunSchedule;

  constructor(
    database: DatabaseService,
    service: ReportSchedulesService,
    repository: ReportSchedulesRepository,
    members: MakersRepository,
    freezing: FreezeQuestion,
    meetings: HeldMeetings,
    running: RunSchedule,
  ) {
    this.#database = database;
    this.#service = service;
    this.#repository = repository;
    this.#members = members;
    this.#freezing = freezing;
    this.#meetings = meetings;
    this.#running = running;
  }

  async create({ body }: InputOf<typeof createReportSchedule>, caller: Caller): Promise<ReportSchedule> {
    refuseWithoutRights(caller, body.kind);
    const { organizationId } = caller;
    const { label, kind } = body;
    const beyond = labelFaults(caller.clearance, label);
    const reader = readerFor(organizationId, kind, beyond.length > 0 ? 'public' : label);
    const { asked, faults } = await this.#freezing.freeze(body, reader);
    const all = [...beyond, ...faults, ...(await this.#faultsOf(body, organizationId))];
    if (asked === null || all.length > 0) throw invalid(all);
    const { cron, timeZone, paused, name, format, language, mailTo } = body;
    const data = {
      organizationId,
      id: uuidv7(),
      processId: asked.processId,
      name,
      kind,
      format,
      language,
      label,
      cron,
      timeZone,
      paused,
      mailTo: [...new Set(mailTo)],
      ...makerOf(caller),
      question: standingIn(body),
      seenMeetings: cron === null ? await this.#meetings.ids(asked, reader) : [],
      nextRunAt: nextRunOf(body),
    };
    return this.#database.transaction(async (client) => {
      if ((await this.#repository.count(organizationId, client)) >= MOST) {
        throw new ProblemError('conflict', `An organization has ${MOST} schedules at most.`);
      }
      const row = await this.#repository.create(data, client);
      await this.#running.enqueue(row, client);
      this.#service.record(client, row, { type: 'report_schedule.made', details: { label } });
      return toSchedule(row);
    });
  }

  update(
    { params, body }: InputOf<typeof updateReportSchedule>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<ReportSchedule> {
    return this.#service.changing(params.schedule, caller, async (row, client) => {
      mustMatch(ifMatch, toSchedule(row));
      const clock = { cron: body.cron ?? row.cron, timeZone: body.timeZone ?? row.timeZone };
      const { mailTo = [] } = body;
      const faults = await this.#faultsOf({ ...clock, mailTo }, row.organizationId);
      if (faults.length > 0) throw invalid(faults);
      const paused = body.paused ?? row.paused;
      const isMoved = body.cron !== undefined || body.timeZone !== undefined || paused !== row.paused;
      const data = { ...said(body), ...(isMoved && { nextRunAt: nextRunOf({ ...clock, paused }) }) };
      const changed = await this.#repository.update(row, data, client);
      if (isMoved) await this.#running.enqueue(changed, client);
      const fields = Object.keys(body).toSorted();
      this.#service.record(client, changed, { type: 'report_schedule.changed', details: { fields } });
      return toSchedule(changed);
    });
  }

  async #faultsOf(
    { cron, timeZone, mailTo }: Pick<NewReportSchedule, 'cron' | 'timeZone' | 'mailTo'>,
    organizationId: string,
  ): Promise<Fault[]> {
    const known = new Set((await this.#members.members(organizationId, { ids: mailTo })).map(({ id }) => id));
    return [
      ...(cron === null ? [] : clockFaults({ cron, timeZone }, 'body')),
      ...mailTo.flatMap((id, index) =>
        known.has(id)
          ? []
          : [{ pointer: `/mailTo/${index}`, code: 'unknown_member', message: 'is no member' }],
      ),
    ];
  }
}

const nextRunOf = ({ cron, timeZone, paused }: Pick<NewReportSchedule, 'cron' | 'timeZone' | 'paused'>) =>
  cron === null || paused ? null : (nextRuns({ cron, timeZone }, new Date(), 1)[0] ?? null);

/** What was sent; the rest stays. */
const said = (body: ReportScheduleChanges) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

const standingIn = ({ reading, method, track, itemKind, theme, obligor, item }: NewReportSchedule) => ({
  reading,
  method,
  track,
  itemKind,
  theme,
  obligor,
  item,
});

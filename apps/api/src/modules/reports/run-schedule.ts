import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { z } from 'zod';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { QuotaExceeded } from '../../platform/http/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { FreezeQuestion } from './freeze-question.ts';
import type { Asked } from './frames.ts';
import { HeldMeetings } from './held-meetings.ts';
import { Makers, readerFor } from './makers.ts';
import { nextRuns } from './next-runs.ts';
import { QueueReport } from './queue-report.ts';
import { standingOf } from './report-schedules.mapper.ts';
import { ReportSchedulesRepository, type ScheduleRow } from './report-schedules.repository.ts';
import { formatOf, kindOf, languageOf } from './reports.mapper.ts';

const RUN = 'report_schedule_run';
/** Queued by a trigger of the outbox, in the transaction that tells. */
const AFTER_MEETINGS = 'report_after_meetings';

const running = z.object({ organizationId: z.string(), scheduleId: z.string() });
const meeting = z.object({ organizationId: z.string(), processId: z.string() });

type Changes = Prisma.ReportScheduleUncheckedUpdateInput;

/**
 * Has reports made that are due. The next run of each schedule stands in the queue: after a time without the service it is
 * the only one that was missed, and the one after it is reckoned from now.
 */
@Injectable()
export class RunSchedule implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #jobs: Jobs;
  readonly #repository: ReportSchedulesRepository;
  readonly #makers: Makers;
  readonly #freezing: FreezeQuestion;
  readonly #meetings: HeldMeetings;
  readonly #queueing: QueueReport;
  readonly #logger = new Logger('ReportSchedules');

  constructor(
    database: DatabaseService,
    jobs: Jobs,
    repository: ReportSchedulesRepository,
    makers: Makers,
    freezing: FreezeQuestion,
    meetings: HeldMeetings,
    queueing: QueueReport,
  ) {
    this.#database = database;
    this.#jobs = jobs;
    this.#repository = repository;
    this.#makers = makers;
    this.#freezing = freezing;
    this.#meetings = meetings;
    this.#queueing = queueing;
  }

  onModuleInit(): void {
    this.#jobs.define(RUN, (payload) => this.run(running.parse(payload)));
    this.#jobs.define(AFTER_MEETINGS, (payload) => this.afterMeeting(meeting.parse(payload)));
  }

  /** Instead of whatever of it waits. */
  async enqueue({ organizationId, id, nextRunAt }: ScheduleRow, client: Client): Promise<void> {
    if (nextRunAt === null) return;
    const payload = { organizationId, scheduleId: id };
    await this.#jobs.enqueue(RUN, payload, { client, key: `${RUN}:${id}`, at: nextRunAt, attempts: 25 });
  }

  run({ organizationId, scheduleId }: z.infer<typeof running>): Promise<void> {
    return this.#database.withScope({ organizationId }, async () => {
      const row = await this.#repository.any({ organizationId, id: scheduleId });
      // Changed meanwhile: whoever did has queued another.
      if (row === null || row.cron === null || row.nextRunAt === null || row.nextRunAt > new Date()) return;
      const { cron, timeZone } = row;
      const [nextRunAt = null] = nextRuns({ cron, timeZone }, new Date(), 1);
      await this.#make(row, await this.#asked(row), { nextRunAt });
    });
  }

  afterMeeting({ organizationId, processId }: z.infer<typeof meeting>): Promise<void> {
    return this.#database.withScope({ organizationId }, async () => {
      for (const row of await this.#repository.afterMeetings(organizationId, processId)) {
        const asked = await this.#asked(row);
        if (asked === null) continue;
        const reader = readerFor(organizationId, kindOf(row), row.label);
        const held = await this.#meetings.ids(asked, reader);
        if (held.every((id) => row.seenMeetings.includes(id))) continue;
        await this.#make(row, asked, { seenMeetings: held });
      }
    });
  }

  /** Null where it cannot be asked any more: its item is gone, or its process. */
  async #asked(row: ScheduleRow): Promise<Asked | null> {
    const [kind, language] = [kindOf(row), languageOf(row)];
    const reader = readerFor(row.organizationId, kind, row.label);
    const wanted = { process: row.processId, kind, language, ...standingOf(row) };
    const { asked, faults } = await this.#freezing.freeze(wanted, reader);
    if (asked === null) this.#logger.warn(`schedule ${row.id}: ${JSON.stringify(faults)}`);
    return asked;
  }

  /** The report and how far the schedule is: both or neither. */
  async #make(row: ScheduleRow, asked: Asked | null, changes: Changes): Promise<void> {
    const { organizationId, label } = row;
    const kind = kindOf(row);
    const mayMake = await this.#makers.mayMake(organizationId, row, { kind, label });
    if (!mayMake || asked === null)
      return this.#goOn(row, mayMake ? changes : { paused: true, nextRunAt: null });
    const { makerUserId, makerKeyId, makerName } = row;
    const maker = { makerUserId, makerKeyId, makerName };
    const wanted = {
      ...maker,
      organizationId,
      kind,
      format: formatOf(row),
      label,
      asked,
      scheduleId: row.id,
    };
    try {
      await this.#goOn(row, { ...changes, lastRunAt: new Date() }, async (client) => {
        await this.#queueing.queue(wanted, client);
      });
    } catch (error) {
      if (!(error instanceof QuotaExceeded)) throw error;
      this.#logger.warn(`schedule ${row.id}: ${error.message}`);
      await this.#goOn(row, changes);
    }
  }

  #goOn(
    row: ScheduleRow,
    changes: Changes,
    work: (client: Prisma.TransactionClient) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    return this.#database.transaction(async (client) => {
      await this.#repository.lock(row, client);
      const now = await this.#repository.any(row, client);
      // Somebody has changed or removed it, or has made it before: a job may be done twice.
      if (now === null || now.paused || !isSame(now, row)) return;
      await work(client);
      await this.enqueue(await this.#repository.update(row, changes, client), client);
    });
  }
}

const isSame = (one: ScheduleRow, other: ScheduleRow): boolean =>
  one.nextRunAt?.getTime() === other.nextRunAt?.getTime() &&
  one.seenMeetings.join() === other.seenMeetings.join();

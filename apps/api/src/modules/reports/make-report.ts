import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { LARGEST_REPORT, type ReportFailure, type ReportStep, reportSteps } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { z } from 'zod';
import { Audit } from '../../platform/audit/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { Quotas } from '../usage/index.ts';
import { Makers, readerFor } from './makers.ts';
import { MAKE_REPORT } from './queue-report.ts';
import { RenderedReports } from './rendered-reports.ts';
import { ReportLetters } from './report-letters.ts';
import { formatOf, kindOf, languageOf, questionOf } from './reports.mapper.ts';
import { type ReportRow, ReportsRepository } from './reports.repository.ts';
import { aboutOf } from './reports.service.ts';

const making = z.object({ organizationId: z.string(), reportId: z.string() });

/** For how long a file is kept. */
const WEEK = 7 * 24 * 60 * 60 * 1000;
/** How often something may break before it is said that it is broken. */
const RUNS = 5;

/** Somebody has cancelled or removed it, or begun it anew: it is not ours any more. */
class Overtaken extends Error {}

class Failed extends Error {
  readonly failure: ReportFailure;
  constructor(failure: ReportFailure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/**
 * Makes one report after another. Its row says how far it is, and between two steps it is seen there whether it goes on.
 * Whoever is killed leaves it running, and whoever takes up the job begins it anew: each run has its number, and only the
 * last one writes.
 */
@Injectable()
export class MakeReport implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #jobs: Jobs;
  readonly #repository: ReportsRepository;
  readonly #makers: Makers;
  readonly #rendered: RenderedReports;
  readonly #letters: ReportLetters;
  readonly #quotas: Quotas;
  readonly #audit: Audit;
  readonly #logger = new Logger('Reports');

  constructor(
    database: DatabaseService,
    jobs: Jobs,
    repository: ReportsRepository,
    makers: Makers,
    rendered: RenderedReports,
    letters: ReportLetters,
    quotas: Quotas,
    audit: Audit,
  ) {
    this.#database = database;
    this.#jobs = jobs;
    this.#repository = repository;
    this.#makers = makers;
    this.#rendered = rendered;
    this.#letters = letters;
    this.#quotas = quotas;
    this.#audit = audit;
  }

  onModuleInit(): void {
    this.#jobs.define(MAKE_REPORT, (payload) => this.make(making.parse(payload)), 'reports');
  }

  make({ organizationId, reportId }: z.infer<typeof making>): Promise<void> {
    return this.#database.withScope({ organizationId }, async () => {
      const row = await this.#repository.begin(organizationId, reportId);
      if (row === null) return;
      try {
        await this.#make(row);
      } catch (error) {
        await this.#endedBy(error, row);
      }
    });
  }

  async #make(row: ReportRow): Promise<void> {
    const { organizationId, label } = row;
    const kind = kindOf(row);
    await this.#step(row, 'facts');
    if (!(await this.#makers.mayMake(organizationId, row, { kind, label }))) {
      throw new Failed({ code: 'maker_gone', detail: 'Whoever asked for it may not see it any more.' });
    }
    const asked = { processId: row.processId, language: languageOf(row), question: questionOf(row) };
    const reader = readerFor(organizationId, kind, label);
    const { report, bytes } = await this.#rendered.of(
      { kind, format: formatOf(row), asked },
      reader,
      (step) => this.#step(row, step),
    );
    if (bytes.length > LARGEST_REPORT) {
      const detail = `The file would have ${bytes.length} bytes; ${LARGEST_REPORT} are the most. Ask for less, or for CSV.`;
      throw new Failed({ code: 'too_large', detail });
    }
    await this.#step(row, 'keeping');
    await this.#database.transaction((client) => this.#keep(row, report.digest, bytes, client));
  }

  async #keep(
    row: ReportRow,
    digest: string,
    bytes: Uint8Array,
    client: Prisma.TransactionClient,
  ): Promise<void> {
    await this.#quotas.admit('reportBytes', client, bytes.length);
    const finishedAt = new Date();
    const expiresAt = new Date(finishedAt.getTime() + WEEK);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (row.sha256 !== null && row.sha256 !== sha256) {
      this.#logger.warn(`report ${row.id}: made again it is another file`);
    }
    const done = { state: 'done', progress: 100, step: null, digest, sha256, bytes: bytes.length } as const;
    const goesOn = await this.#repository.advance(row, { ...done, finishedAt, expiresAt }, client);
    if (!goesOn) throw new Overtaken();
    await this.#repository.keepFile(row, { bytes: Uint8Array.from(bytes), expiresAt }, client);
    const details = { report: row.kind, format: row.format };
    this.#audit.record(client, { type: 'report.made', ...aboutOf(row), details });
    await this.#letters.send(row, client);
  }

  async #step(row: ReportRow, step: ReportStep): Promise<void> {
    const progress = reportSteps[step];
    if (!(await this.#repository.advance(row, { step, progress }))) throw new Overtaken();
  }

  async #endedBy(error: unknown, row: ReportRow): Promise<void> {
    if (error instanceof Overtaken) return;
    const failure = failureOf(error, row.run);
    if (failure === null) {
      await this.#repository.advance(row, { state: 'queued', step: null, progress: 0 });
      // The queue tells of it, and has it begun again after a pause that grows.
      throw error;
    }
    if (failure.code === 'broken') this.#logger.error(`report ${row.id}: ${String(error)}`);
    await this.#database.transaction(async (client) => {
      const failed = { state: 'failed', step: null, finishedAt: new Date(), failure } as const;
      if (!(await this.#repository.advance(row, failed, client))) return;
      const details = { report: row.kind, format: row.format, because: failure.code };
      this.#audit.record(client, { type: 'report.failed', ...aboutOf(row), details });
    });
  }
}

/** Null where it may go well another time. */
function failureOf(error: unknown, run: number): ReportFailure | null {
  if (error instanceof Failed) return error.failure;
  if (error instanceof ProblemError) {
    const { code, message: detail } = error;
    if (code === 'not_found' || code === 'quota_exceeded' || code === 'validation_failed')
      return { code, detail };
  }
  return run < RUNS ? null : { code: 'broken', detail: 'Something broke on our side, several times.' };
}

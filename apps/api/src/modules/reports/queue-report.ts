import { Injectable } from '@nestjs/common';
import type { Label, ReportFormat, ReportKind } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import type { Client } from '../../platform/database/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { Quotas } from '../usage/index.ts';
import type { Asked } from './frames.ts';
import type { Maker } from './makers.ts';
import { type ReportRow, ReportsRepository } from './reports.repository.ts';

export const MAKE_REPORT = 'report_make';

/** How often its job is begun; how often it is made and fails before it is given up, `make-report` says. */
const ATTEMPTS = 25;

/** A report that somebody, or a schedule of theirs, wants to have. */
export interface WantedReport extends Maker {
  organizationId: string;
  kind: ReportKind;
  format: ReportFormat;
  label: Label;
  asked: Asked;
  scheduleId: string | null;
}

/** Puts a report into the queue, within what the organization may have. */
@Injectable()
export class QueueReport {
  readonly #repository: ReportsRepository;
  readonly #quotas: Quotas;
  readonly #jobs: Jobs;

  constructor(repository: ReportsRepository, quotas: Quotas, jobs: Jobs) {
    this.#repository = repository;
    this.#quotas = quotas;
    this.#jobs = jobs;
  }

  /** @throws QuotaExceeded */
  async queue({ asked, ...wanted }: WantedReport, client: Prisma.TransactionClient): Promise<ReportRow> {
    await this.#quotas.admit('reportsAtOnce', client);
    await this.#quotas.use('reportsPerDay', 1, client);
    const { processId, language, question } = asked;
    const data = { ...wanted, id: uuidv7(), processId, language, question };
    const row = await this.#repository.create(data, client);
    await this.enqueue(row, client);
    return row;
  }

  /** Of those that wait for one report there is one. */
  async enqueue(
    { organizationId, id }: Pick<ReportRow, 'organizationId' | 'id'>,
    client: Client,
  ): Promise<void> {
    const payload = { organizationId, reportId: id };
    await this.#jobs.enqueue(MAKE_REPORT, payload, {
      client,
      attempts: ATTEMPTS,
      key: `${MAKE_REPORT}:${id}`,
    });
  }
}

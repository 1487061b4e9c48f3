import { Injectable, StreamableFile } from '@nestjs/common';
import type { getReportFile, InputOf } from '@parley/contracts';
import { mediaTypes } from '@parley/reports';
import type { FastifyReply } from 'fastify';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { formatOf, questionOf } from './reports.mapper.ts';
import { ReportsRepository } from './reports.repository.ts';
import { aboutOf, refuseFile, ReportsService } from './reports.service.ts';

/** Hands out the file of a report that is done. */
@Injectable()
export class ReportFile {
  readonly #service: ReportsService;
  readonly #repository: ReportsRepository;
  readonly #database: DatabaseService;
  readonly #audit: Audit;

  constructor(
    service: ReportsService,
    repository: ReportsRepository,
    database: DatabaseService,
    audit: Audit,
  ) {
    this.#service = service;
    this.#repository = repository;
    this.#database = database;
    this.#audit = audit;
  }

  async get(
    { params }: InputOf<typeof getReportFile>,
    caller: Caller,
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const row = await this.#service.find(params.report, caller);
    refuseFile(row, caller);
    const bytes = row.state === 'done' ? await this.#repository.file(row) : null;
    if (bytes === null) {
      const why =
        row.state === 'done' ? 'Its file has expired: retry makes it again.' : `It is ${row.state}.`;
      throw new ProblemError('conflict', why);
    }
    await this.#database.transaction(async (client) => {
      const details = { report: row.kind, format: row.format };
      this.#audit.record(client, { type: 'report.downloaded', ...aboutOf(row), details });
    });
    void reply.header('etag', `"${row.sha256 ?? ''}"`);
    const format = formatOf(row);
    // Slug, kind and date need no encoding (RFC 6266): all are plain letters, digits and dashes.
    const name = `${row.process.slug}-${row.kind}-${questionOf(row).asOf}-${row.language}.${format}`;
    return new StreamableFile(bytes, {
      type: mediaTypes[format],
      disposition: `attachment; filename="${name}"`,
      length: bytes.length,
    });
  }
}

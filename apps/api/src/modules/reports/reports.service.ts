import { Injectable, StreamableFile } from '@nestjs/common';
import type { getProgressReport, InputOf, Progress } from '@parley/contracts';
import { renderProgressCsv, type ReportLanguage } from '@parley/reports';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProgressService } from '../progress/index.ts';
import { Quotas } from '../usage/index.ts';

type Format = 'csv' | 'json';

const render: Record<Format, (progress: Progress, lang: ReportLanguage) => string> = {
  csv: renderProgressCsv,
  json: (progress) => `${JSON.stringify(progress, null, 2)}\n`,
};
const mediaType: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Files made of the same answers that the other routes give. */
@Injectable()
export class ReportsService {
  readonly #progress: ProgressService;
  readonly #database: DatabaseService;
  readonly #quotas: Quotas;
  readonly #audit: Audit;

  constructor(progress: ProgressService, database: DatabaseService, quotas: Quotas, audit: Audit) {
    this.#progress = progress;
    this.#database = database;
    this.#quotas = quotas;
    this.#audit = audit;
  }

  async progress(
    { params, query }: InputOf<typeof getProgressReport>,
    caller: Caller,
  ): Promise<StreamableFile> {
    const { format, lang, ...question } = query;
    const progress = await this.#progress.progress({ params, query: question, body: undefined }, caller);
    const { id, slug } = progress.process;
    await this.#database.transaction(async (client) => {
      await this.#quotas.use('reportsPerDay', 1, client);
      this.#audit.record(client, {
        type: 'report.downloaded',
        subject: { id, name: slug },
        within: { processId: id, label: 'public', about: [id] },
        details: { report: 'progress', format },
      });
    });
    const content = Buffer.from(render[format](progress, lang), 'utf8');
    return new StreamableFile(content, {
      type: mediaType[format],
      // Slug and date need no encoding (RFC 6266): both are plain letters, digits and dashes.
      disposition: `attachment; filename="${slug}-progress-${progress.asOf}.${format}"`,
      length: content.length,
    });
  }
}

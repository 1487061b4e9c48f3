import { Injectable, StreamableFile } from '@nestjs/common';
import type { getProgressReport, InputOf, Progress } from '@parley/contracts';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProgressService } from '../progress/index.ts';
import { Quotas } from '../usage/index.ts';
import { RenderedReports } from './rendered-reports.ts';

type Format = 'csv' | 'json';

const mediaType: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Progress as a file, at once: what is asked for often and made in a moment. */
@Injectable()
export class ProgressFile {
  readonly #progress: ProgressService;
  readonly #database: DatabaseService;
  readonly #quotas: Quotas;
  readonly #audit: Audit;
  readonly #rendered: RenderedReports;

  constructor(
    progress: ProgressService,
    database: DatabaseService,
    quotas: Quotas,
    audit: Audit,
    rendered: RenderedReports,
  ) {
    this.#progress = progress;
    this.#database = database;
    this.#quotas = quotas;
    this.#audit = audit;
    this.#rendered = rendered;
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
    const content =
      format === 'json'
        ? Buffer.from(`${JSON.stringify(progress, null, 2)}\n`, 'utf8')
        : Buffer.from(await this.#asCsv(progress, { lang, ...question }, caller));
    return new StreamableFile(content, {
      type: mediaType[format],
      // Slug and date need no encoding (RFC 6266): both are plain letters, digits and dashes.
      disposition: `attachment; filename="${slug}-progress-${progress.asOf}.${format}"`,
      length: content.length,
    });
  }

  /** As the report has it that is made in the background. */
  async #asCsv(
    { process, asOf, knownAt }: Progress,
    {
      lang,
      reading,
      method,
      track,
      kind,
      theme,
      obligor,
    }: Omit<InputOf<typeof getProgressReport>['query'], 'format'>,
    caller: Caller,
  ): Promise<Uint8Array> {
    const question = { asOf, knownAt, reading, method, track, itemKind: kind, theme, obligor };
    const { bytes } = await this.#rendered.of(
      {
        kind: 'progress',
        format: 'csv',
        asked: { processId: process.id, language: lang, question: { ...question, since: null, item: null } },
      },
      caller,
    );
    return bytes;
  }
}

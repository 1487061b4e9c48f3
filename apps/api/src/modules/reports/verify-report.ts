import { Injectable } from '@nestjs/common';
import { type InputOf, labelsSeenWith, type ReportVerification, type verifyReport } from '@parley/contracts';
import { carriedIn, figuresIn, firstDifference, formatOf } from '@parley/reports';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { found, invalid, notFound, ProblemError } from '../../platform/http/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { neededFor, readerFor } from './makers.ts';
import { RenderedReports } from './rendered-reports.ts';
import { formatOf as formatOfRow, kindOf, languageOf, questionOf } from './reports.mapper.ts';
import { type ReportRow, ReportsRepository } from './reports.repository.ts';
import { viewerOf } from './reports.service.ts';
import { toldBy, type ToldQuestion } from './told-question.ts';

type Verdict = Omit<ReportVerification, 'report'>;
type Format = NonNullable<ReturnType<typeof formatOf>>;

/** A question of a process, for a caller who may have it answered. */
interface Admitted extends ToldQuestion {
  processId: string;
}

/** Holds a file, or a digest, against the record as it was asked: by making the report once more, for the caller. */
@Injectable()
export class VerifyReport {
  readonly #processes: ProcessesService;
  readonly #repository: ReportsRepository;
  readonly #rendered: RenderedReports;
  readonly #audit: Audit;

  constructor(
    processes: ProcessesService,
    repository: ReportsRepository,
    rendered: RenderedReports,
    audit: Audit,
  ) {
    this.#processes = processes;
    this.#repository = repository;
    this.#rendered = rendered;
    this.#audit = audit;
  }

  verify({ body }: InputOf<typeof verifyReport>, caller: Caller): Promise<ReportVerification> {
    return 'file' in body
      ? this.#verifyFile(Buffer.from(body.file, 'base64'), caller)
      : this.#verifyDigest(body.digest, caller);
  }

  async #verifyFile(file: Buffer, caller: Caller): Promise<ReportVerification> {
    const [format, carried] = [formatOfFile(file), await carriedIn(file)];
    const told = carried && toldBy(carried);
    if (format === null || carried === null || told === null) throw NO_REPORT;
    const admitted = await this.#admit(told, caller);
    const made = await this.#again(admitted, format, caller);
    const difference = firstDifference(await figuresIn(file, format), await figuresIn(made.bytes, format));
    const [found, recorded] = [carried.digest, made.report.digest];
    const other = found === recorded ? null : { ...DIGEST, found, recorded };
    const firstOne = difference ?? other;
    const identical = file.equals(made.bytes);
    const verdict = { holds: firstOne === null, identical, firstDifference: firstOne };
    return this.#told(admitted, recorded, verdict, caller);
  }

  async #verifyDigest(digest: string, caller: Caller): Promise<ReportVerification> {
    const row = found(await this.#repository.findByDigest(viewerOf(caller), digest));
    const admitted = await this.#admit(toldOf(row), caller);
    const { report } = await this.#again(admitted, formatOfRow(row), caller);
    const holds = report.digest === digest;
    const firstOne = holds ? null : { ...DIGEST, found: digest, recorded: report.digest };
    return this.#told(admitted, report.digest, { holds, identical: null, firstDifference: firstOne }, caller);
  }

  /** Whoever may not see what it was made from is told nothing of it, not even that it is there. */
  async #admit(told: ToldQuestion, caller: Caller): Promise<Admitted> {
    const maySee =
      labelsSeenWith(caller.clearance).includes(told.label) &&
      neededFor(told.kind).every((needed) => caller.permissions.includes(needed));
    if (!maySee) throw notFound();
    const reader = readerFor(caller.organizationId, told.kind, told.label);
    const { knownAt } = told.question;
    const { processId } = await this.#processes.viewpoint(told.process, reader, { knownAt });
    return { ...told, processId };
  }

  async #again({ kind, label, ...asked }: Admitted, format: Format, { organizationId }: Caller) {
    try {
      const reader = readerFor(organizationId, kind, label);
      return await this.#rendered.of({ kind, format, asked }, reader);
    } catch (error) {
      // It names what there is not: no report of the record does.
      if (error instanceof ProblemError && error.code === 'validation_failed') throw NO_REPORT;
      throw error;
    }
  }

  async #told(
    { kind, language, process, processId, question, label }: Admitted,
    digest: string,
    verdict: Verdict,
    caller: Caller,
  ): Promise<ReportVerification> {
    await this.#audit.recordAlone(caller.organizationId, {
      type: 'report.verified',
      subject: { id: null, name: `${process} ${kind}` },
      within: { processId, label, about: [processId] },
      details: { holds: verdict.holds },
    });
    return { ...verdict, report: { kind, language, process, question, label, digest } };
  }
}

/** What is packed may be broken in any way. */
function formatOfFile(file: Buffer): Format | null {
  try {
    return formatOf(file);
  } catch {
    return null;
  }
}

const toldOf = (row: ReportRow): ToldQuestion => ({
  process: row.process.slug,
  kind: kindOf(row),
  language: languageOf(row),
  label: row.label,
  question: questionOf(row),
});

const DIGEST = { place: 'digest', at: { code: 'digest' as const, parameters: {} } };

const NO_REPORT = invalid([
  {
    pointer: '/file',
    code: 'no_report',
    message: 'is no report of Parley, or does not say any more which it is',
  },
]);

import { Injectable } from '@nestjs/common';
import type { ReportFormat, ReportKind } from '@parley/contracts';
import { buildReport, renderReport, type Report } from '@parley/reports';
import { wordsIn } from '@parley/words';
import type { Caller } from '../../platform/auth/index.ts';
import type { Asked } from './frames.ts';
import { ReportFacts } from './report-facts.ts';

/** What is to be told, and as which kind of file. */
export interface ToRender {
  kind: ReportKind;
  format: ReportFormat;
  asked: Asked;
}

/** The one way from a question to a file: for what is made, and for what is held against it. */
@Injectable()
export class RenderedReports {
  readonly #facts: ReportFacts;

  constructor(facts: ReportFacts) {
    this.#facts = facts;
  }

  /** @param begins is told before each further step, and may put an end to it by throwing */
  async of(
    { kind, format, asked }: ToRender,
    reader: Caller,
    begins: (step: 'report' | 'file') => Promise<void> = () => Promise.resolve(),
  ): Promise<{ report: Report; bytes: Uint8Array }> {
    const facts = await this.#facts.of(kind, asked, reader);
    await begins('report');
    const report = await buildReport(facts, await wordsIn(asked.language));
    await begins('file');
    return { report, bytes: await renderReport(report, format) };
  }
}

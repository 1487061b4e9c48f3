import { Injectable } from '@nestjs/common';
import { type InputOf, LARGEST_REPORT, type previewReport, type ReportPreview } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { FreezeQuestion } from './freeze-question.ts';
import { readerFor } from './makers.ts';
import { RenderedReports } from './rendered-reports.ts';
import { refuseWithoutRights } from './reports.service.ts';

/** Shows what a report would say, for whoever asks and for nobody else: it is kept nowhere. */
@Injectable()
export class PreviewReport {
  readonly #freezing: FreezeQuestion;
  readonly #rendered: RenderedReports;

  constructor(freezing: FreezeQuestion, rendered: RenderedReports) {
    this.#freezing = freezing;
    this.#rendered = rendered;
  }

  async preview({ body }: InputOf<typeof previewReport>, caller: Caller): Promise<ReportPreview> {
    const { kind, language, label } = body;
    refuseWithoutRights(caller, kind);
    const asked = await this.#freezing.freezeFor(body, caller);
    const { question, processId } = asked;
    const reader = readerFor(caller.organizationId, kind, label);
    const { report, bytes } = await this.#rendered.of({ kind, format: 'json', asked }, reader);
    if (bytes.length > LARGEST_REPORT)
      throw new ProblemError('conflict', 'It is too much to be looked at here.');
    const content = JSON.parse(new TextDecoder().decode(bytes)) as ReportPreview['content'];
    const process = { id: processId, slug: report.question['process'] ?? body.process };
    return { process, kind, language, question, label, digest: report.digest, content };
  }
}

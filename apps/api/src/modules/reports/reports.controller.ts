import { Controller, Res } from '@nestjs/common';
import {
  cancelReport,
  createReport,
  getProgressReport,
  getReport,
  getReportFile,
  type InputOf,
  listReports,
  previewReport,
  removeReport,
  retryReport,
  verifyReport,
} from '@parley/contracts';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { PreviewReport } from './preview-report.ts';
import { ProgressFile } from './progress-file.ts';
import { ReportFile } from './report-file.ts';
import { ReportsService } from './reports.service.ts';
import { VerifyReport } from './verify-report.ts';

@Controller()
export class ReportsController {
  readonly #service: ReportsService;
  readonly #files: ReportFile;
  readonly #verifying: VerifyReport;
  readonly #progress: ProgressFile;
  readonly #previewing: PreviewReport;

  constructor(
    service: ReportsService,
    files: ReportFile,
    verifying: VerifyReport,
    progress: ProgressFile,
    previewing: PreviewReport,
  ) {
    this.#service = service;
    this.#files = files;
    this.#verifying = verifying;
    this.#progress = progress;
    this.#previewing = previewing;
  }

  @Endpoint(getProgressReport)
  progress(@Input() input: InputOf<typeof getProgressReport>, @CurrentCaller() caller: Caller) {
    return this.#progress.progress(input, caller);
  }

  @Endpoint(listReports)
  list(@Input() input: InputOf<typeof listReports>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(previewReport)
  preview(@Input() input: InputOf<typeof previewReport>, @CurrentCaller() caller: Caller) {
    return this.#previewing.preview(input, caller);
  }

  @Endpoint(verifyReport)
  verify(@Input() input: InputOf<typeof verifyReport>, @CurrentCaller() caller: Caller) {
    return this.#verifying.verify(input, caller);
  }

  @Endpoint(getReport)
  get(@Input() input: InputOf<typeof getReport>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createReport)
  create(@Input() input: InputOf<typeof createReport>, @CurrentCaller() caller: Caller) {
    return this.#service.create(input, caller);
  }

  @Endpoint(getReportFile)
  file(
    @Input() input: InputOf<typeof getReportFile>,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.#files.get(input, caller, reply);
  }

  @Endpoint(cancelReport)
  cancel(@Input() input: InputOf<typeof cancelReport>, @CurrentCaller() caller: Caller) {
    return this.#service.cancel(input, caller);
  }

  @Endpoint(retryReport)
  retry(@Input() input: InputOf<typeof retryReport>, @CurrentCaller() caller: Caller) {
    return this.#service.retry(input, caller);
  }

  @Endpoint(removeReport)
  remove(@Input() input: InputOf<typeof removeReport>, @CurrentCaller() caller: Caller) {
    return this.#service.remove(input, caller);
  }
}

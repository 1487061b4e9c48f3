import { Controller } from '@nestjs/common';
import {
  createReportSchedule,
  getReportSchedule,
  type InputOf,
  listReportSchedules,
  previewReportRuns,
  removeReportSchedule,
  updateReportSchedule,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, IfMatch, Input } from '../../platform/http/index.ts';
import { ReportSchedulesService } from './report-schedules.service.ts';
import { WriteSchedule } from './write-schedule.ts';

@Controller()
export class ReportSchedulesController {
  readonly #service: ReportSchedulesService;
  readonly #writing: WriteSchedule;

  constructor(service: ReportSchedulesService, writing: WriteSchedule) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(listReportSchedules)
  list(@Input() input: InputOf<typeof listReportSchedules>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(previewReportRuns)
  preview(@Input() input: InputOf<typeof previewReportRuns>) {
    return this.#service.preview(input);
  }

  @Endpoint(getReportSchedule)
  get(@Input() input: InputOf<typeof getReportSchedule>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createReportSchedule)
  create(@Input() input: InputOf<typeof createReportSchedule>, @CurrentCaller() caller: Caller) {
    return this.#writing.create(input, caller);
  }

  @Endpoint(updateReportSchedule)
  update(
    @Input() input: InputOf<typeof updateReportSchedule>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeReportSchedule)
  remove(@Input() input: InputOf<typeof removeReportSchedule>, @CurrentCaller() caller: Caller) {
    return this.#service.remove(input, caller);
  }
}

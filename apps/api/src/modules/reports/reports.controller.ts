import { Controller } from '@nestjs/common';
import { getProgressReport, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ReportsService } from './reports.service.ts';

@Controller()
export class ReportsController {
  readonly #service: ReportsService;

  constructor(service: ReportsService) {
    this.#service = service;
  }

  @Endpoint(getProgressReport)
  progress(@Input() input: InputOf<typeof getProgressReport>, @CurrentCaller() caller: Caller) {
    return this.#service.progress(input, caller);
  }
}

import { Controller } from '@nestjs/common';
import { getMatrix, getProgress, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ProgressService } from './progress.service.ts';

@Controller()
export class ProgressController {
  readonly #service: ProgressService;

  constructor(service: ProgressService) {
    this.#service = service;
  }

  @Endpoint(getProgress)
  progress(@Input() input: InputOf<typeof getProgress>, @CurrentCaller() caller: Caller) {
    return this.#service.progress(input, caller);
  }

  @Endpoint(getMatrix)
  matrix(@Input() input: InputOf<typeof getMatrix>, @CurrentCaller() caller: Caller) {
    return this.#service.matrix(input, caller);
  }
}

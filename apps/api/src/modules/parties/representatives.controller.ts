import { Controller } from '@nestjs/common';
import { type InputOf, representatives } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { RepresentativesService } from './representatives.service.ts';

@Controller()
export class RepresentativesController {
  readonly #service: RepresentativesService;

  constructor(service: RepresentativesService) {
    this.#service = service;
  }

  @Endpoint(representatives.list)
  list(@Input() input: InputOf<typeof representatives.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(representatives.get)
  get(@Input() input: InputOf<typeof representatives.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

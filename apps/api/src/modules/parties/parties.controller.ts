import { Controller } from '@nestjs/common';
import { type InputOf, parties } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { PartiesService } from './parties.service.ts';

@Controller()
export class PartiesController {
  readonly #service: PartiesService;

  constructor(service: PartiesService) {
    this.#service = service;
  }

  @Endpoint(parties.list)
  list(@Input() input: InputOf<typeof parties.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(parties.get)
  get(@Input() input: InputOf<typeof parties.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

import { Controller } from '@nestjs/common';
import { type InputOf, sources } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { SourcesService } from './sources.service.ts';

@Controller()
export class SourcesController {
  readonly #service: SourcesService;

  constructor(service: SourcesService) {
    this.#service = service;
  }

  @Endpoint(sources.list)
  list(@Input() input: InputOf<typeof sources.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(sources.get)
  get(@Input() input: InputOf<typeof sources.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

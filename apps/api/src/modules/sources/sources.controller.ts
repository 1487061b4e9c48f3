import { Controller } from '@nestjs/common';
import { addSource, getSourceText, type InputOf, sources, storeSourceText } from '@parley/contracts';
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

  @Endpoint(addSource)
  add(@Input() input: InputOf<typeof addSource>, @CurrentCaller() caller: Caller) {
    return this.#service.add(input, caller);
  }

  @Endpoint(getSourceText)
  text(@Input() input: InputOf<typeof getSourceText>, @CurrentCaller() caller: Caller) {
    return this.#service.text(input, caller);
  }

  @Endpoint(storeSourceText)
  storeText(@Input() input: InputOf<typeof storeSourceText>, @CurrentCaller() caller: Caller) {
    return this.#service.storeText(input, caller);
  }
}

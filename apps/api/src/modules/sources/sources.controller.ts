import { Controller } from '@nestjs/common';
import {
  addSource,
  getSourceText,
  type InputOf,
  removeSource,
  sources,
  storeSourceText,
  updateSource,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { SourcesService } from './sources.service.ts';
import { WriteSource } from './write-source.ts';

@Controller()
export class SourcesController {
  readonly #service: SourcesService;
  readonly #writing: WriteSource;

  constructor(service: SourcesService, writing: WriteSource) {
    this.#service = service;
    this.#writing = writing;
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
  add(@InputDraft() input: DraftOf<typeof addSource>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateSource)
  update(
    @InputDraft() input: DraftOf<typeof updateSource>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeSource)
  remove(
    @Input() input: InputOf<typeof removeSource>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }

  @Endpoint(getSourceText)
  text(@Input() input: InputOf<typeof getSourceText>, @CurrentCaller() caller: Caller) {
    return this.#service.text(input, caller);
  }

  @Endpoint(storeSourceText)
  storeText(
    @Input() input: InputOf<typeof storeSourceText>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#service.storeText(input, caller, ifMatch);
  }
}

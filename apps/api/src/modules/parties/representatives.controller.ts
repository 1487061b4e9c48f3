import { Controller } from '@nestjs/common';
import {
  addRepresentative,
  type InputOf,
  representatives,
  removeRepresentative,
  updateRepresentative,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { RepresentativesService } from './representatives.service.ts';
import { WriteRepresentative } from './write-representative.ts';

@Controller()
export class RepresentativesController {
  readonly #service: RepresentativesService;
  readonly #writing: WriteRepresentative;

  constructor(service: RepresentativesService, writing: WriteRepresentative) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(representatives.list)
  list(@Input() input: InputOf<typeof representatives.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(representatives.get)
  get(@Input() input: InputOf<typeof representatives.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(addRepresentative)
  add(@InputDraft() input: DraftOf<typeof addRepresentative>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateRepresentative)
  update(
    @InputDraft() input: DraftOf<typeof updateRepresentative>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeRepresentative)
  remove(
    @Input() input: InputOf<typeof removeRepresentative>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}

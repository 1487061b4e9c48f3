import { Controller } from '@nestjs/common';
import { addParty, type InputOf, parties, removeParty, updateParty } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { PartiesService } from './parties.service.ts';
import { WriteParty } from './write-party.ts';

@Controller()
export class PartiesController {
  readonly #service: PartiesService;
  readonly #writing: WriteParty;

  constructor(service: PartiesService, writing: WriteParty) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(parties.list)
  list(@Input() input: InputOf<typeof parties.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(parties.get)
  get(@Input() input: InputOf<typeof parties.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(addParty)
  add(@InputDraft() input: DraftOf<typeof addParty>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateParty)
  update(
    @InputDraft() input: DraftOf<typeof updateParty>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeParty)
  remove(
    @Input() input: InputOf<typeof removeParty>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}

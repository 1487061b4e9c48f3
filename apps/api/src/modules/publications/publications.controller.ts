import { Controller } from '@nestjs/common';
import {
  findPublication,
  getPublication,
  type InputOf,
  publishProcess,
  withdrawPublication,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, Input, InputDraft } from '../../platform/http/index.ts';
import { PublicationsService } from './publications.service.ts';

@Controller()
export class PublicationsController {
  readonly #service: PublicationsService;

  constructor(service: PublicationsService) {
    this.#service = service;
  }

  @Endpoint(getPublication)
  get(@Input() input: InputOf<typeof getPublication>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(publishProcess)
  publish(@InputDraft() input: DraftOf<typeof publishProcess>, @CurrentCaller() caller: Caller) {
    return this.#service.publish(input, caller);
  }

  @Endpoint(withdrawPublication)
  withdraw(@Input() input: InputOf<typeof withdrawPublication>, @CurrentCaller() caller: Caller) {
    return this.#service.withdraw(input, caller);
  }

  @Endpoint(findPublication)
  find(@Input() input: InputOf<typeof findPublication>) {
    return this.#service.find(input);
  }
}

import { Controller } from '@nestjs/common';
import { getAccounts, getItemHistory, getReadouts, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { EvidenceService } from './evidence.service.ts';

@Controller()
export class EvidenceController {
  readonly #service: EvidenceService;

  constructor(service: EvidenceService) {
    this.#service = service;
  }

  @Endpoint(getReadouts)
  readouts(@Input() input: InputOf<typeof getReadouts>, @CurrentCaller() caller: Caller) {
    return this.#service.readouts(input, caller);
  }

  @Endpoint(getAccounts)
  accounts(@Input() input: InputOf<typeof getAccounts>, @CurrentCaller() caller: Caller) {
    return this.#service.accounts(input, caller);
  }

  @Endpoint(getItemHistory)
  history(@Input() input: InputOf<typeof getItemHistory>, @CurrentCaller() caller: Caller) {
    return this.#service.history(input, caller);
  }
}

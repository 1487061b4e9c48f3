import { Controller } from '@nestjs/common';
import { createApiKey, getApiKey, type InputOf, listApiKeys, revokeApiKey } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, Input, InputDraft } from '../../platform/http/index.ts';
import { ApiKeysService } from './api-keys.service.ts';

@Controller()
export class ApiKeysController {
  readonly #service: ApiKeysService;

  constructor(service: ApiKeysService) {
    this.#service = service;
  }

  @Endpoint(listApiKeys)
  list(@Input() input: InputOf<typeof listApiKeys>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getApiKey)
  get(@Input() input: InputOf<typeof getApiKey>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createApiKey)
  create(@InputDraft() input: DraftOf<typeof createApiKey>, @CurrentCaller() caller: Caller) {
    return this.#service.create(input, caller);
  }

  @Endpoint(revokeApiKey)
  revoke(@Input() input: InputOf<typeof revokeApiKey>, @CurrentCaller() caller: Caller) {
    return this.#service.revoke(input, caller);
  }
}

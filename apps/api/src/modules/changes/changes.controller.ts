import { Controller } from '@nestjs/common';
import { getChanges, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ChangesService } from './changes.service.ts';

@Controller()
export class ChangesController {
  readonly #service: ChangesService;

  constructor(service: ChangesService) {
    this.#service = service;
  }

  @Endpoint(getChanges)
  list(@Input() input: InputOf<typeof getChanges>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }
}

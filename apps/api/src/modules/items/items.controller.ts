import { Controller } from '@nestjs/common';
import { type InputOf, items } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ItemsService } from './items.service.ts';

@Controller()
export class ItemsController {
  readonly #service: ItemsService;

  constructor(service: ItemsService) {
    this.#service = service;
  }

  @Endpoint(items.list)
  list(@Input() input: InputOf<typeof items.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(items.get)
  get(@Input() input: InputOf<typeof items.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

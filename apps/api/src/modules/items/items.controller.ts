import { Controller } from '@nestjs/common';
import { addItem, type InputOf, items, updateItem } from '@parley/contracts';
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

  @Endpoint(addItem)
  add(@Input() input: InputOf<typeof addItem>, @CurrentCaller() caller: Caller) {
    return this.#service.add(input, caller);
  }

  @Endpoint(updateItem)
  update(@Input() input: InputOf<typeof updateItem>, @CurrentCaller() caller: Caller) {
    return this.#service.update(input, caller);
  }
}

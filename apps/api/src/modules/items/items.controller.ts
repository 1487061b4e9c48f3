import { Controller } from '@nestjs/common';
import { addItem, type InputOf, items, removeItem, updateItem } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { ItemsService } from './items.service.ts';
import { WriteItem } from './write-item.ts';

@Controller()
export class ItemsController {
  readonly #service: ItemsService;
  readonly #writing: WriteItem;

  constructor(service: ItemsService, writing: WriteItem) {
    this.#service = service;
    this.#writing = writing;
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
  add(@InputDraft() input: DraftOf<typeof addItem>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateItem)
  update(
    @InputDraft() input: DraftOf<typeof updateItem>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeItem)
  remove(
    @Input() input: InputOf<typeof removeItem>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}

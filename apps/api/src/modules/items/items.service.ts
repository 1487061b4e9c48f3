import { Injectable } from '@nestjs/common';
import type { addItem, InputOf, Item, updateItem } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type ItemBody, toItem } from './items.mapper.ts';
import { ItemsRepository } from './items.repository.ts';
import { WriteItem } from './write-item.ts';

@Injectable()
export class ItemsService extends Collection<Recorded<ItemBody>, Item> {
  readonly #writing: WriteItem;

  constructor(processes: ProcessesService, repository: ItemsRepository, writing: WriteItem) {
    super(processes, repository, toItem);
    this.#writing = writing;
  }

  async add({ params, body }: InputOf<typeof addItem>, caller: Caller): Promise<Item> {
    const view = await this.processes.viewpoint(params.process, caller);
    return toItem(await this.#writing.add(view, body));
  }

  async update({ params, body }: InputOf<typeof updateItem>, caller: Caller): Promise<Item> {
    const view = await this.processes.viewpoint(params.process, caller);
    return toItem(await this.#writing.change(view, params.id, body));
  }
}

import { Injectable } from '@nestjs/common';
import type { Fault, Item, ItemChanges, NewItem } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import {
  columnsOf,
  type Looking,
  ProcessesService,
  RecordWriter,
  Writes,
  type Writing,
} from '../processes/index.ts';
import { type ItemBody, toItem } from './items.mapper.ts';
import { ItemsRepository } from './items.repository.ts';
import { wordFaults } from './word-faults.ts';

/** What a row keeps by itself, and of that what is JSON. */
const TEXTS = ['title', 'titleByParty', 'description', 'dueNote', 'linkage'] as const;

@Injectable()
export class WriteItem extends RecordWriter<ItemBody, NewItem, ItemChanges, Item> {
  protected readonly repository: ItemsRepository;
  protected readonly prefix = 'i';
  protected readonly show = toItem;

  constructor(processes: ProcessesService, writes: Writes, items: ItemsRepository) {
    super(processes, writes);
    this.repository = items;
  }

  protected faultsOf(words: Draft<NewItem> | Draft<ItemChanges>, looking: Looking<ItemBody>): Fault[] {
    return wordFaults(words, looking);
  }

  protected async insert(key: string, words: NewItem, writing: Writing): Promise<void> {
    const { obligors, dependsOn, sources, ...said } = words;
    const { view, client, id } = writing;
    await this.repository.add(view, { ...columnsOf(said, TEXTS), id, key }, client);
    await this.#setRelations({ obligors, dependsOn, sources }, writing);
  }

  protected async change(words: ItemChanges, writing: Writing): Promise<void> {
    const { obligors, dependsOn, sources, ...said } = words;
    const { view, client, id } = writing;
    await this.repository.change(view, id, columnsOf(said, TEXTS), client);
    await this.#setRelations({ obligors, dependsOn, sources }, writing);
  }

  async #setRelations(
    { obligors, dependsOn, sources }: Pick<ItemChanges, 'obligors' | 'dependsOn' | 'sources'>,
    { named, view, client, id }: Writing,
  ): Promise<void> {
    const { repository } = this;
    if (obligors !== undefined) {
      await repository.setObligors(view, id, named.idsOf('party', obligors), client);
    }
    if (dependsOn !== undefined) {
      await repository.setDependencies(view, id, named.idsOf('item', dependsOn), client);
    }
    if (sources !== undefined) {
      await repository.setSources(view, id, named.idsOf('source', sources), client);
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { Event, EventChanges, Fault, NewEvent } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import {
  columnsOf,
  type Looking,
  ProcessesService,
  RecordWriter,
  Writes,
  type Writing,
} from '../processes/index.ts';
import { type EventBody, toEvent } from './events.mapper.ts';
import { EventsRepository } from './events.repository.ts';

const TEXTS = ['title', 'description'] as const;

@Injectable()
export class WriteEvent extends RecordWriter<EventBody, NewEvent, EventChanges, Event> {
  protected readonly repository: EventsRepository;
  protected readonly prefix = 'e';
  protected readonly show = toEvent;

  constructor(processes: ProcessesService, writes: Writes, events: EventsRepository) {
    super(processes, writes);
    this.repository = events;
  }

  protected faultsOf(
    { items, sources }: Draft<NewEvent> | Draft<EventChanges>,
    { named }: Looking<EventBody>,
  ): Fault[] {
    return [
      ...named.faultsOfAll((index) => `/items/${index}`, 'item', items),
      ...named.faultsOfAll((index) => `/sources/${index}`, 'source', sources),
    ];
  }

  protected async insert(key: string, words: NewEvent, writing: Writing): Promise<void> {
    const { items, sources, ...said } = words;
    const { view, client, id } = writing;
    await this.repository.add(view, { ...columnsOf(said, TEXTS), id, key }, client);
    await this.#setRelations({ items, sources }, writing);
  }

  protected async change(words: EventChanges, writing: Writing): Promise<void> {
    const { items, sources, ...said } = words;
    const { view, client, id } = writing;
    await this.repository.change(view, id, columnsOf(said, TEXTS), client);
    await this.#setRelations({ items, sources }, writing);
  }

  async #setRelations(
    { items, sources }: Pick<EventChanges, 'items' | 'sources'>,
    { named, view, client, id }: Writing,
  ): Promise<void> {
    if (items !== undefined) {
      await this.repository.setItems(view, id, named.idsOf('item', items), client);
    }
    if (sources !== undefined) {
      await this.repository.setSources(view, id, named.idsOf('source', sources), client);
    }
  }
}

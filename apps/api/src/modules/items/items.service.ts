import { Injectable } from '@nestjs/common';
import type { Item } from '@parley/contracts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type ItemBody, toItem } from './items.mapper.ts';
import { ItemsRepository } from './items.repository.ts';

@Injectable()
export class ItemsService extends Collection<Recorded<ItemBody>, Item> {
  constructor(processes: ProcessesService, repository: ItemsRepository) {
    super(processes, repository, toItem);
  }
}

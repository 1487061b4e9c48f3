import { Injectable } from '@nestjs/common';
import type { Item } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toItem } from './items.mapper.ts';
import { type ItemRow, ItemsRepository } from './items.repository.ts';

@Injectable()
export class ItemsService extends Collection<ItemRow, Item> {
  constructor(processes: ProcessesService, repository: ItemsRepository) {
    super(processes, repository, toItem);
  }
}

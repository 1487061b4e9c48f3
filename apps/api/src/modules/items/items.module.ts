import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { ItemsController } from './items.controller.ts';
import { ItemsRepository } from './items.repository.ts';
import { ItemsService } from './items.service.ts';
import { WriteItem } from './write-item.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [ItemsController],
  providers: [ItemsRepository, ItemsService, WriteItem],
  exports: [ItemsRepository, ItemsService],
})
export class ItemsModule {}

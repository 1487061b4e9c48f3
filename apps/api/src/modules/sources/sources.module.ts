import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { SourcesController } from './sources.controller.ts';
import { SourcesRepository } from './sources.repository.ts';
import { SourcesService } from './sources.service.ts';
import { StoreText } from './store-text.ts';
import { WriteSource } from './write-source.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [SourcesController],
  providers: [SourcesRepository, SourcesService, StoreText, WriteSource],
  exports: [SourcesRepository, SourcesService],
})
export class SourcesModule {}

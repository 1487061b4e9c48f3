import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { EventsController } from './events.controller.ts';
import { EventsRepository } from './events.repository.ts';
import { EventsService } from './events.service.ts';
import { WriteEvent } from './write-event.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [EventsController],
  providers: [EventsRepository, EventsService, WriteEvent],
  exports: [EventsService],
})
export class EventsModule {}

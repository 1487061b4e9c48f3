import { Injectable } from '@nestjs/common';
import type { Event } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toEvent } from './events.mapper.ts';
import { type EventRow, EventsRepository } from './events.repository.ts';

@Injectable()
export class EventsService extends Collection<EventRow, Event> {
  constructor(processes: ProcessesService, repository: EventsRepository) {
    super(processes, repository, toEvent);
  }
}

import { Injectable } from '@nestjs/common';
import type { Event } from '@parley/contracts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type EventBody, toEvent } from './events.mapper.ts';
import { EventsRepository } from './events.repository.ts';

@Injectable()
export class EventsService extends Collection<Recorded<EventBody>, Event> {
  constructor(processes: ProcessesService, repository: EventsRepository) {
    super(processes, repository, toEvent);
  }
}

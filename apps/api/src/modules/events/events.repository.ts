import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { RecordedRepository } from '../processes/index.ts';
import type { EventBody } from './events.mapper.ts';

@Injectable()
export class EventsRepository extends RecordedRepository<EventBody> {
  constructor(database: DatabaseService) {
    super(database, 'event', ['item', 'source']);
  }
}

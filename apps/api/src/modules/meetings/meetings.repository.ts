import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { RecordedRepository } from '../processes/index.ts';
import type { MeetingBody } from './meetings.mapper.ts';

@Injectable()
export class MeetingsRepository extends RecordedRepository<MeetingBody> {
  constructor(database: DatabaseService) {
    super(database, 'meeting', ['track', 'representative', 'party', 'item', 'source']);
  }
}

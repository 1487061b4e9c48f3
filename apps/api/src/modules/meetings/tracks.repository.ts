import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { RecordedRepository } from '../processes/index.ts';
import type { TrackBody } from './tracks.mapper.ts';

@Injectable()
export class TracksRepository extends RecordedRepository<TrackBody> {
  constructor(database: DatabaseService) {
    super(database, 'track');
  }
}

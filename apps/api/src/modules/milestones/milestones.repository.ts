import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { RecordedRepository } from '../processes/index.ts';
import type { MilestoneBody } from './milestones.mapper.ts';

@Injectable()
export class MilestonesRepository extends RecordedRepository<MilestoneBody> {
  constructor(database: DatabaseService) {
    super(database, 'milestone', ['item', 'milestone']);
  }
}

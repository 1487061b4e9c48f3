import { Injectable } from '@nestjs/common';
import type { Milestone } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toMilestone } from './milestones.mapper.ts';
import { type MilestoneRow, MilestonesRepository } from './milestones.repository.ts';

@Injectable()
export class MilestonesService extends Collection<MilestoneRow, Milestone> {
  constructor(processes: ProcessesService, repository: MilestonesRepository) {
    super(processes, repository, toMilestone);
  }
}

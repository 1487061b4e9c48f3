import { Injectable } from '@nestjs/common';
import type { MilestoneStanding } from '@parley/contracts';
import { type MilestoneBody, MilestonesRepository, MilestoneWriter } from '../milestones/index.ts';
import { ProcessesService, type Recorded, type Within, Writes } from '../processes/index.ts';
import { MilestoneStandingsService } from './milestone-standings.service.ts';

/** Milestones are answered with where they stand, also to whoever writes them: one address, one representation. */
@Injectable()
export class WriteMilestone extends MilestoneWriter {
  protected readonly repository: MilestonesRepository;
  readonly #standings: MilestoneStandingsService;

  constructor(
    processes: ProcessesService,
    writes: Writes,
    milestones: MilestonesRepository,
    standings: MilestoneStandingsService,
  ) {
    super(processes, writes);
    this.repository = milestones;
    this.#standings = standings;
  }

  protected show({ id }: Recorded<MilestoneBody>, within: Within): Promise<MilestoneStanding> {
    return this.#standings.within(within, id);
  }
}

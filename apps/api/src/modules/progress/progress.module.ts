import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { MilestonesModule } from '../milestones/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { AttentionService } from './attention.service.ts';
import { DelaysController } from './delays.controller.ts';
import { DelaysService } from './delays.service.ts';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceService } from './evidence.service.ts';
import { Inquiries } from './inquiries.ts';
import { MilestoneStandingsController } from './milestone-standings.controller.ts';
import { MilestoneStandingsService } from './milestone-standings.service.ts';
import { ProgressController } from './progress.controller.ts';
import { ProgressService } from './progress.service.ts';
import { ScoresController } from './scores.controller.ts';
import { ScoresService } from './scores.service.ts';
import { WriteMilestone } from './write-milestone.ts';

@Module({
  imports: [ProcessesModule, LedgerModule, MeetingsModule, MilestonesModule],
  controllers: [
    ProgressController,
    ScoresController,
    EvidenceController,
    DelaysController,
    MilestoneStandingsController,
  ],
  providers: [
    AttentionService,
    Inquiries,
    ProgressService,
    ScoresService,
    EvidenceService,
    DelaysService,
    MilestoneStandingsService,
    WriteMilestone,
  ],
  exports: [
    AttentionService,
    DelaysService,
    EvidenceService,
    MilestoneStandingsService,
    ProgressService,
    ScoresService,
  ],
})
export class ProgressModule {}

import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { MilestonesController } from './milestones.controller.ts';
import { MilestonesRepository } from './milestones.repository.ts';
import { MilestonesService } from './milestones.service.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [MilestonesController],
  providers: [MilestonesRepository, MilestonesService],
})
export class MilestonesModule {}

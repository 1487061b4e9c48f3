import { Module } from '@nestjs/common';
import { MilestonesRepository } from './milestones.repository.ts';

/** What is kept of milestones. Their routes are with the reckoning (`progress`): each answer says where one stands. */
@Module({
  providers: [MilestonesRepository],
  exports: [MilestonesRepository],
})
export class MilestonesModule {}

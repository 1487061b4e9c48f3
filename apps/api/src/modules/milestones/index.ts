export { MilestoneWriter } from './milestone-writer.ts';
export { type MilestoneBody, toMilestone } from './milestones.mapper.ts';
export { MilestonesModule } from './milestones.module.ts';
export { MilestonesRepository } from './milestones.repository.ts';

export { MilestonesModule } from './milestones.module.ts';

export { Jobs } from './jobs.ts';
export { JobsModule } from './jobs.module.ts';

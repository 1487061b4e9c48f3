export { ProgressModule } from './progress.module.ts';
export { ProgressService } from './progress.service.ts';

export { type Attention, AttentionService } from './attention.service.ts';
export { DelaysService } from './delays.service.ts';
export { EvidenceService } from './evidence.service.ts';
export { MilestoneStandingsService } from './milestone-standings.service.ts';
export { ProgressModule } from './progress.module.ts';
export { ProgressService } from './progress.service.ts';
export { ScoresService } from './scores.service.ts';

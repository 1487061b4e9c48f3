export { SourcesModule } from './sources.module.ts';
export { SourcesRepository } from './sources.repository.ts';
export { SourcesService } from './sources.service.ts';

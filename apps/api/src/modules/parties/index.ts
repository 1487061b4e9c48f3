export { PartiesModule } from './parties.module.ts';
export { PartiesService } from './parties.service.ts';

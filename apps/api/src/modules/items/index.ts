export { ItemsModule } from './items.module.ts';
export { ItemsRepository } from './items.repository.ts';
export { ItemsService } from './items.service.ts';

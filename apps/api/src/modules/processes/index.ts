export { Collection, type CollectionRepository } from './collection.ts';
export { ProcessesModule } from './processes.module.ts';
export { ProcessesService } from './processes.service.ts';
export { inProcess, type Viewpoint, visibleIn } from './viewpoint.ts';

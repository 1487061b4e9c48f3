export { ChangesModule } from './changes.module.ts';
export { type ChangeRow, ChangesRepository } from './changes.repository.ts';

export { ChangesModule } from './changes.module.ts';
export { type ChangeRow, ChangesRepository } from './changes.repository.ts';
export { writtenIn } from './written-in.sql.ts';
export { revisionSeenBy } from './written-since.sql.ts';

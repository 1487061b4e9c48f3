export { ChangesModule } from './changes.module.ts';

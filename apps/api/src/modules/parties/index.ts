export { PartiesModule } from './parties.module.ts';

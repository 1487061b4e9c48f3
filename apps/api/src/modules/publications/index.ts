export { PublicationsModule } from './publications.module.ts';

export { ItemsModule } from './items.module.ts';

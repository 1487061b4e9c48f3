export { ImportsModule } from './imports.module.ts';
export { ImportsService } from './imports.service.ts';

export { ReportsModule } from './reports.module.ts';
export { ReportsService } from './reports.service.ts';

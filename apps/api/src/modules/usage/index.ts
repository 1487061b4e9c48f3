export { Quotas } from './quotas.service.ts';
export { UsageModule } from './usage.module.ts';

export { type Acting, actingAs, currentActing } from './acting.ts';
export { Audit } from './audit.ts';
export { AuditLogModule } from './audit.module.ts';
export type { Occurrence } from './occurrence.ts';

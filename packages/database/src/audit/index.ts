export { appendAudit, appendAuditOf, type NewAuditEntry } from './append-audit.ts';
export { type AuditFault, type ChainHead, type AuditVerification, verifyAudit } from './verify-audit.ts';

export { auditCsvHeader, renderAuditCsv } from './audit-csv.ts';
export { renderProgressCsv } from './progress-csv.ts';
export { type ReportLanguage, textIn } from './text-in.ts';

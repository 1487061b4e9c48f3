import type { Import, ImportChange, ImportMapping, WorkProgress } from '@parley/contracts';
import type { ChangeRow } from './import-changes.repository.ts';
import type { ImportRow } from './imports.repository.ts';

/** For how long one is kept, in milliseconds; `forget_imports()` has the same. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

// What stands in its JSON columns is written by this module alone.
export const toImport = (row: ImportRow): Import => ({
  id: row.id,
  process: { id: row.process.id, slug: row.process.slug },
  name: row.name,
  size: row.size,
  label: row.label,
  state: row.state,
  progress: row.progress,
  detected: row.detected as Import['detected'],
  suggestion: row.suggestion as ImportMapping | null,
  datesAmbiguous: row.datesAmbiguous,
  mapping: row.mapping as ImportMapping | null,
  counts: countsOf(row.counts as Import['counts']),
  revision: row.plannedAt === null ? null : Number(row.plannedAt),
  refusal: row.refusal as Import['refusal'],
  createdBy: row.makerName,
  createdAt: row.createdAt.toISOString(),
  expiresAt: new Date(row.createdAt.getTime() + KEPT).toISOString(),
});

/** What was planned by an earlier release counts no rows that are left out. */
const countsOf = (counts: Partial<NonNullable<Import['counts']>> | null): Import['counts'] =>
  counts && { new: 0, changed: 0, same: 0, skipped: 0, bad: 0, ...counts };

export const toImportProgress = ({ id, process, state, progress }: ImportRow): WorkProgress => ({
  process: { id: process.id, slug: process.slug },
  subject: { kind: 'import', id, href: `/v1/imports/${id}` },
  state,
  step: null,
  progress,
});

export const toImportChange = ({ faults, columnName, ...row }: ChangeRow): ImportChange => ({
  id: row.id,
  kind: row.kind,
  subject: row.subject,
  key: row.key,
  sheet: row.sheet,
  row: row.row,
  column: columnName,
  was: row.was,
  becomes: row.becomes,
  faults: faults as ImportChange['faults'],
});

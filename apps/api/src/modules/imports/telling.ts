import type { AuditType } from '@parley/contracts';
import type { Occurrence } from '../../platform/audit/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import type { ImportRow } from './imports.repository.ts';

type OfImport = Extract<AuditType, `import.${string}`>;

/** For the log. Whoever may not see the import is told nothing of it there either. */
export const occurrenceOf = (
  { id, name, processId, clearance }: Pick<ImportRow, 'id' | 'name' | 'processId' | 'clearance'>,
  type: OfImport,
): Occurrence => ({
  type,
  details: {},
  subject: { id, name },
  within: { processId, label: clearance, about: [] },
});

const WORKING: readonly string[] = ['planning', 'applying', 'undoing'];

/** @throws ProblemError while something is done with it: whoever comes now waits for that */
export function refuseWhileWorking({ state }: Pick<ImportRow, 'state'>): void {
  if (!WORKING.includes(state)) return;
  throw new ProblemError('conflict', `The import is ${state}: ask again when that is done.`);
}

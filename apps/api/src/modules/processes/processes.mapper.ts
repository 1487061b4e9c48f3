import type { Process } from '@parley/contracts';
import { localized, localizedOrNull } from '../../platform/database/index.ts';
import type { ProcessRow } from './processes.repository.ts';

export const toProcess = (row: ProcessRow): Process => ({
  id: row.id,
  slug: row.slug,
  title: localized(row.title),
  goal: localizedOrNull(row.goal),
  summary: localizedOrNull(row.summary),
  status: row.status,
  startedOn: row.startedOn,
  endedOn: row.endedOn,
  singleUndertaking: row.singleUndertaking,
  label: row.label,
  revision: revisionSeen(row),
  createdAt: row.createdAt.toISOString(),
});

/**
 * The revision less what was recorded out of the reader's sight: a writing on a hidden item would otherwise show
 * itself by a number that rises without cause.
 */
export const revisionSeen = (row: ProcessRow): number => Number(row.revision) - row._count.assertions;

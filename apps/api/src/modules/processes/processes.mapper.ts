import type { Process } from '@parley/contracts';
import type { KnownProcess, Reader } from './known-process.ts';

export function toProcess(
  known: Omit<KnownProcess, 'version'>,
  { key, label, body }: NonNullable<KnownProcess['version']>,
  reader: Reader,
): Process {
  return {
    id: known.id,
    slug: key,
    title: body.title,
    goal: body.goal,
    summary: body.summary,
    status: body.status,
    startedOn: body.startedOn,
    endedOn: body.endedOn,
    singleUndertaking: body.singleUndertaking,
    stallRules: {
      timesMedian: body.stallRules.timesMedian,
      atLeastDays: body.stallRules.atLeastDays,
      technicalBreaksSilence: body.stallRules.technicalBreaksSilence,
    },
    reviewRequired: body.reviewRequired ?? false,
    label,
    archived: body.archived ?? false,
    revision: revisionSeen(known, reader),
    createdAt: known.createdAt.toISOString(),
    importedAt: known.importedAt?.toISOString() ?? null,
  };
}

type Counts = Pick<KnownProcess, 'revision' | 'internalRevision' | 'publicRevision'>;

/**
 * The revision as the reader's clearance counts: a writing on a hidden item would otherwise show itself by a number
 * that rises without cause.
 */
export function revisionSeen(counts: Counts, { labels }: Pick<Reader, 'labels'>): number {
  if (labels.includes('restricted')) return Number(counts.revision ?? 0);
  return Number((labels.includes('internal') ? counts.internalRevision : counts.publicRevision) ?? 0);
}

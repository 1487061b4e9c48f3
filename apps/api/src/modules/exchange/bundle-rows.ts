import type { Bundle } from '@parley/contracts';
import type { RecordedElsewhere } from '@parley/database';
import type { Occurrence } from '../../platform/audit/index.ts';

/** The rows that a bundle is made of. It says of each revision when it was made, and of all else in which revision. */
export function toRows(bundle: Bundle, slug: string, importedAt: Date): RecordedElsewhere {
  const instants = bundle.revisions.map(({ recordedAt }) => new Date(recordedAt));
  const made = (revision: number) => ({ revision, recorded_at: instants[revision] });
  const authors = new Map(bundle.proposals.map(({ id, authorId }) => [id, authorId]));
  return {
    slug,
    revision: bundle.revisions.length - 1,
    createdAt: new Date(bundle.process.createdAt),
    importedAt,
    revisions: bundle.revisions.map(({ revision, internalRevision, publicRevision }) => ({
      ...made(revision),
      internal_revision: internalRevision,
      public_revision: publicRevision,
    })),
    versions: bundle.versions.map(({ noticedWith, ...version }) => ({
      ...version,
      noticed_with: noticedWith,
    })),
    assertions: bundle.assertions.map((one) => ({
      ...one,
      ...made(one.revision),
      item_id: one.item,
      effective_on: one.effectiveOn,
      meeting_id: one.meeting,
      account_kind: one.account,
      account_party_id: one.accountParty,
      corrects_id: one.corrects,
      continued_by_id: one.continuedBy,
    })),
    evidence: bundle.evidence.map((one) => ({
      assertion_id: one.assertion,
      source_id: one.source,
      position: one.position,
      locator: one.locator,
      quote_exact: one.quoteExact,
      quote_prefix: one.quotePrefix,
      quote_suffix: one.quoteSuffix,
    })),
    proposals: bundle.proposals.map((one) => ({
      ...one,
      ...made(one.revision),
      author_id: one.authorId,
      author_name: one.authorName,
      author_key_id: one.authorKeyId,
      author_key_name: one.authorKeyName,
    })),
    verdicts: bundle.verdicts.map((one) => ({
      ...made(one.revision),
      proposal_id: one.proposal,
      author_id: authors.get(one.proposal),
      verdict: one.verdict,
      by_id: one.byId,
      by_name: one.byName,
      by_key_id: one.byKeyId,
      by_key_name: one.byKeyName,
      reason: one.reason,
    })),
  };
}

/** What it was addressed by where it was recorded. */
export const slugIn = ({ process, versions }: Bundle): string =>
  versions.filter(({ id }) => id === process.id).toSorted((a, b) => b.revision - a.revision)[0]?.key ?? '';

/** Each text counts when it is stored, and again only when it is another. */
export function bytesOfTexts({ versions }: Bundle): number {
  const texts = new Set(versions.flatMap(({ id, text }) => (text === null ? [] : [`${id}${text}`])));
  const idLength = 36;
  return [...texts].reduce((sum, text) => sum + Buffer.byteLength(text, 'utf8') - idLength, 0);
}

export function toOccurrence({ process, revisions, assertions }: Bundle, slug: string): Occurrence {
  const [first, last] = [revisions[0], revisions.at(-1)];
  return {
    type: 'process.imported',
    subject: { id: process.id, name: slug },
    // How much there is tells of what is hidden.
    within: { processId: process.id, label: 'restricted', about: [process.id] },
    details: {
      revisions: revisions.length,
      assertions: assertions.length,
      recordedFrom: first?.recordedAt ?? process.createdAt,
      recordedTo: last?.recordedAt ?? process.createdAt,
    },
  };
}

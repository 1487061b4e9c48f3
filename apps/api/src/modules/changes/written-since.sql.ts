import { type Label, Prisma, type Resource } from '@parley/database';
import { seenProposals } from '../ledger/index.ts';
import type { Viewpoint } from '../processes/index.ts';

/** Where revisions end that are not asked for. */
export interface End {
  revision: bigint;
  recordedAt: Date;
}

export const BEGINNING: End = { revision: -1n, recordedAt: new Date(0) };

/**
 * What of a history is looked at, and by whom: of one process by values, or of each process of a query by its columns.
 */
export interface Stretch {
  organizationId: string;
  labels: readonly Label[];
  asOf: string | null;
  process: Prisma.Sql;
  /** Revisions after this one, up to that one. */
  after: Prisma.Sql;
  upTo: Prisma.Sql;
  /** The last revision that is known: what is out of sight by then is not told of. */
  known: Prisma.Sql;
}

const stretchOf = (view: Viewpoint, { revision }: End): Stretch => ({
  ...view,
  process: Prisma.sql`${view.processId}::uuid`,
  after: Prisma.sql`${revision}::bigint`,
  upTo: Prisma.sql`${view.written}::bigint`,
  known: Prisma.sql`${view.written}::bigint`,
});

/** Everything written after an end that the reader sees: kind, id, key and what came of it, a row for each writing. */
export const writtenSince = (
  view: Viewpoint,
  since: End,
  hidden: readonly string[],
): Prisma.Sql => Prisma.sql`
  ${versionsSince(view, since)}
  UNION ALL ${assertionsSince(view, since, hidden)}
  UNION ALL ${proposalsSince(view, since)}
`;

export const inProcess = ({ organizationId, processId }: Viewpoint, table: 'made') => Prisma.sql`
  ${Prisma.raw(table)}.organization_id = ${organizationId}::uuid
  AND ${Prisma.raw(table)}.process_id = ${processId}::uuid
`;

/** The column that counts as the reader's clearance does. */
export function revisionSeenBy({ labels }: Pick<Stretch, 'labels'>): Prisma.Sql {
  if (labels.includes('restricted')) return Prisma.sql`made.revision`;
  return labels.includes('internal') ? Prisma.sql`made.internal_revision` : Prisma.sql`made.public_revision`;
}

export const versionsSince = (view: Viewpoint, since: End, resources?: readonly Resource[]): Prisma.Sql =>
  versionsIn(
    stretchOf(view, since),
    resources === undefined
      ? Prisma.empty
      : Prisma.sql`AND version.resource = ANY (${[...resources]}::resource[])`,
  );

/**
 * What comes into the reader's sight is created for them and what leaves it is removed, whatever it was to others. Of
 * what is out of their sight in the end that is all there is to tell, and by its id alone. A change among the hidden
 * things that something names is none.
 */
export const versionsIn = (stretch: Stretch, narrower: Prisma.Sql = Prisma.empty): Prisma.Sql => Prisma.sql`
  SELECT version.revision, version.resource::text AS kind, version.id,
    CASE WHEN ${isSeen(stretch, 'last')} THEN version.key END AS key,
    CASE
      WHEN NOT ${isSeen(stretch, 'version')} THEN
        CASE WHEN ${isSeen(stretch, 'before')} THEN 'removed' END
      WHEN NOT ${isSeen(stretch, 'last')} THEN NULL
      WHEN coalesce(${isSeen(stretch, 'before')}, false) THEN
        CASE WHEN version.noticed_with = ANY (${stretch.labels}::label[]) THEN 'changed' END
      ELSE 'created'
    END AS what
  FROM resource_version version
  LEFT JOIN LATERAL (${theLast(Prisma.sql`of.revision < version.revision`)}) AS before ON true
  CROSS JOIN LATERAL (${theLast(Prisma.sql`of.revision <= ${stretch.known}`)}) AS last
  WHERE version.organization_id = ${stretch.organizationId}::uuid AND version.process_id = ${stretch.process}
    AND version.revision > ${stretch.after} AND version.revision <= ${stretch.upTo} ${narrower}
`;

/** The last version of the same resource that fits. */
const theLast = (fits: Prisma.Sql) => Prisma.sql`
  SELECT of.label, of.dated, of.body
  FROM resource_version of
  WHERE of.organization_id = version.organization_id AND of.process_id = version.process_id
    AND of.resource = version.resource AND of.id = version.id AND ${fits}
  ORDER BY of.revision DESC
  LIMIT 1
`;

const isSeen = ({ labels, asOf }: Stretch, version: 'version' | 'before' | 'last') => {
  const of = Prisma.raw(version);
  return Prisma.sql`(
    ${of}.body IS NOT NULL AND ${of}.label = ANY (${labels}::label[])
    AND (${of}.dated IS NULL OR ${asOf}::text IS NULL OR ${of}.dated <= edtf_last_day(${asOf}::text))
  )`;
};

const assertionsSince = (view: Viewpoint, since: End, hidden: readonly string[]) =>
  assertionsIn(
    stretchOf(view, since),
    Prisma.sql`said.recorded_at > ${since.recordedAt} AND said.recorded_at <= ${view.knownAt}`,
    Prisma.sql`said.item_id = ANY (${hidden}::uuid[])`,
  );

/** What was said then of what is not hidden. By instants, which their index has; revisions it has not. */
export const assertionsIn = (
  { organizationId, process, labels, asOf }: Pick<Stretch, 'organizationId' | 'process' | 'labels' | 'asOf'>,
  then: Prisma.Sql,
  isHidden: Prisma.Sql,
): Prisma.Sql => Prisma.sql`
  SELECT said.revision, 'assertion' AS kind, said.id, said.key, 'appended' AS what
  FROM assertion said
  WHERE said.organization_id = ${organizationId}::uuid AND said.process_id = ${process} AND ${then}
    AND said.label = ANY (${labels}::label[]) AND NOT ${isHidden}
    AND (${asOf}::text IS NULL OR said.effective_date <= edtf_last_day(${asOf}::text))
`;

/** A proposal is there when it is made and another when it is judged: two writings of one thing. */
const proposalsSince = (view: Viewpoint, { revision }: End) => Prisma.sql`
  SELECT step.revision, 'proposal' AS kind, proposal.id, proposal.key, step.what
  FROM (${seenProposals(view)}) AS proposal
  CROSS JOIN LATERAL (
    SELECT proposal.revision, 'created' AS what
    UNION ALL
    SELECT verdict.revision, 'changed'
    FROM proposal_verdict AS verdict
    WHERE verdict.organization_id = ${view.organizationId}::uuid AND verdict.process_id = ${view.processId}::uuid
      AND verdict.proposal_id = proposal.id AND verdict.revision <= ${view.written}
  ) AS step
  WHERE step.revision > ${revision}
`;

import { type Label, Prisma } from '@parley/database';
import type { Viewpoint } from '../processes/index.ts';

/**
 * The proposals that were known at the viewpoint's instant and may be seen: by whoever may see everything in them, as it
 * was labelled by then. Nobody is to judge what they see in part.
 */
export const seenProposals = (
  { organizationId, processId, labels, knownAt, written }: Viewpoint,
  narrower: Prisma.Sql = Prisma.empty,
): Prisma.Sql =>
  proposalsSeenIn(
    { organizationId, labels, process: Prisma.sql`${processId}::uuid`, written: Prisma.sql`${written}` },
    Prisma.sql`AND proposal.recorded_at <= ${knownAt.toISOString()}::timestamptz ${narrower}`,
  );

interface Where {
  organizationId: string;
  labels: readonly Label[];
  /** By a value, or by a column of the query around it. */
  process: Prisma.Sql;
  /** The last revision by which its things have their labels. */
  written: Prisma.Sql;
}

/** The same in any process. */
export const proposalsSeenIn = (
  { organizationId, labels, process, written }: Where,
  narrower: Prisma.Sql,
): Prisma.Sql => Prisma.sql`
  SELECT proposal.id, proposal.key, proposal.revision, proposal.recorded_at, proposal.author_id, proposal.author_name,
    proposal.author_key_id, proposal.author_key_name, proposal.note, proposal.assertions, proposal.about,
    greatest(proposal.label, named.label) AS label
  FROM proposal
  CROSS JOIN LATERAL (
    SELECT max(last.label) AS label
    FROM unnest(proposal.about) AS about (id)
    CROSS JOIN LATERAL (
      -- Of what was removed, the label that it had.
      SELECT version.label
      FROM resource_version AS version
      WHERE version.organization_id = proposal.organization_id AND version.process_id = proposal.process_id
        AND version.resource IN ('item', 'meeting', 'source') AND version.id = about.id
        AND version.revision <= ${written}
      ORDER BY version.revision DESC
      LIMIT 1
    ) AS last
  ) AS named
  WHERE proposal.organization_id = ${organizationId}::uuid AND proposal.process_id = ${process}
    AND greatest(proposal.label, named.label) = ANY (${labels}::label[]) ${narrower}
`;

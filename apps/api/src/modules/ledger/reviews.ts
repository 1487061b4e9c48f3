import type { ByWhom, Ref } from '@parley/contracts';
import { Prisma } from '@parley/database';
import type { Client } from '../../platform/database/index.ts';
import type { Viewpoint } from '../processes/index.ts';
import { seenProposals } from './seen-proposals.sql.ts';

/** Who has proposed and accepted what a revision appended, where that can be seen. */
export interface Review {
  revision: bigint;
  proposal: Ref;
  proposedAt: Date;
  proposedBy: ByWhom;
  acceptedBy: ByWhom;
}

/** The reviews that these revisions came of, by revision. What was appended directly came of none. */
export async function reviewsOf(
  view: Viewpoint,
  revisions: readonly bigint[],
  client: Client,
): Promise<ReadonlyMap<bigint, Review>> {
  const { organizationId, processId } = view;
  const accepted = Prisma.sql`
    verdict.organization_id = ${organizationId}::uuid AND verdict.process_id = ${processId}::uuid
      AND verdict.revision = ANY (${[...new Set(revisions)]}::bigint[]) AND verdict.verdict = 'accepted'
  `;
  const ofThese = Prisma.sql`
    AND proposal.id IN (SELECT verdict.proposal_id FROM proposal_verdict AS verdict WHERE ${accepted})
  `;
  const rows = await client.$queryRaw<Review[]>`
    SELECT verdict.revision, proposal.recorded_at AS "proposedAt",
      json_build_object('id', proposal.id, 'key', proposal.key) AS proposal,
      ${byWhom('proposal.author')} AS "proposedBy", ${byWhom('verdict.by')} AS "acceptedBy"
    FROM proposal_verdict AS verdict
    JOIN (${seenProposals(view, ofThese)}) AS proposal ON proposal.id = verdict.proposal_id
    WHERE ${accepted}
  `;
  return new Map(rows.map((row) => [row.revision, row]));
}

/** The person, and the key where they used one, of columns that begin so. */
export function byWhom(columns: 'proposal.author' | 'verdict.by'): Prisma.Sql {
  const of = (column: string) => Prisma.raw(`${columns}_${column}`);
  return Prisma.sql`
    json_build_object('id', ${of('id')}, 'name', ${of('name')}, 'apiKey', CASE WHEN ${of('key_id')} IS NOT NULL
      THEN json_build_object('id', ${of('key_id')}, 'name', ${of('key_name')}) END)
  `;
}

import { type Label, Prisma } from '@parley/database';
import { revisionSeenBy, writtenIn } from '../changes/index.ts';
import { byWhom, proposalsSeenIn } from '../ledger/index.ts';
import { type Window, within } from './place.ts';

/** Whose news it is. */
export interface Reader {
  organizationId: string;
  userId: string;
  labels: readonly Label[];
}

/** The processes that somebody follows and may see, with the last revision of each. */
const followed = ({ organizationId, userId, labels }: Reader) => Prisma.sql`
  SELECT process.id, process.slug, process.title, process.revision AS known, process.filing, follow.followed_at
  FROM follow
  JOIN process ON process.organization_id = follow.organization_id AND process.id = follow.process_id
  WHERE follow.organization_id = ${organizationId}::uuid AND follow.user_id = ${userId}::uuid
    AND process.label = ANY (${labels}::label[]) AND process.filing <> 'removed'
`;

export const followedOpen = (reader: Reader) => Prisma.sql`
  SELECT id, slug, title, known, followed_at AS "followedAt"
  FROM (${followed(reader)}) AS followed
  WHERE filing = 'open'
  ORDER BY id
`;

/**
 * The revisions of followed processes in which others have written something that the reader sees now. From the last
 * one on down, process by process, and no further than is taken: what is hidden is passed over as it is met.
 */
export const revisionsMade = (reader: Reader, window: Window): Prisma.Sql => Prisma.sql`
  SELECT followed.id AS "processId", followed.slug, followed.title, made.revision,
    ${revisionSeenBy(reader)} AS "revisionSeen", made.recorded_at AS at, made.author_id AS "authorId"
  FROM (${followed(reader)}) AS followed
  CROSS JOIN LATERAL (
    SELECT made.*
    FROM process_revision AS made
    WHERE made.organization_id = ${reader.organizationId}::uuid AND made.process_id = followed.id
      AND made.recorded_at > followed.followed_at AND made.author_id IS DISTINCT FROM ${reader.userId}::uuid
      AND ${within(window, 'changes', Prisma.sql`made.recorded_at`, Prisma.sql`made.process_id`)}
      AND EXISTS (
        SELECT FROM (${writtenIn(reader, Prisma.sql`followed.known`)}) AS written WHERE written.what IS NOT NULL
      )
    ORDER BY made.recorded_at DESC
    LIMIT ${window.take}
  ) AS made
  ORDER BY made.recorded_at DESC, made.process_id DESC
  LIMIT ${window.take}
`;

/** Proposals of others that wait, in all processes that are written in. */
export const proposalsWaiting = (reader: Reader, window: Window): Prisma.Sql =>
  proposalsOf(
    reader,
    Prisma.sql`process.filing = 'open'`,
    Prisma.sql`AND proposal.author_id <> ${reader.userId}::uuid AND NOT EXISTS (
      SELECT
      FROM proposal_verdict AS verdict
      WHERE verdict.organization_id = proposal.organization_id AND verdict.process_id = proposal.process_id
        AND verdict.proposal_id = proposal.id
    )`,
    Prisma.sql`
      SELECT process.id AS "processId", process.slug, process.title, proposal.id, proposal.key, 'waiting' AS status,
        jsonb_array_length(proposal.assertions) AS assertions, proposal.recorded_at AS at,
        ${byWhom('proposal.author')} AS by, NULL::jsonb AS reason
    `,
    Prisma.empty,
    Prisma.sql`
      ${within(window, 'review', Prisma.sql`proposal.recorded_at`, Prisma.sql`proposal.id`)}
      ORDER BY proposal.recorded_at DESC, proposal.id DESC
      LIMIT ${window.take}
    `,
  );

/** What others have said of the reader's own proposals. */
export const proposalsJudged = (reader: Reader, window: Window): Prisma.Sql =>
  proposalsOf(
    reader,
    Prisma.sql`process.filing <> 'removed'`,
    Prisma.sql`AND proposal.author_id = ${reader.userId}::uuid`,
    Prisma.sql`
      SELECT process.id AS "processId", process.slug, process.title, proposal.id, proposal.key,
        verdict.verdict::text AS status, jsonb_array_length(proposal.assertions) AS assertions,
        verdict.recorded_at AS at, ${byWhom('verdict.by')} AS by, verdict.reason
    `,
    Prisma.sql`
      JOIN proposal_verdict AS verdict
        ON verdict.organization_id = ${reader.organizationId}::uuid AND verdict.process_id = process.id
        AND verdict.proposal_id = proposal.id AND verdict.by_id <> ${reader.userId}::uuid
    `,
    Prisma.sql`
      ${within(window, 'verdict', Prisma.sql`verdict.recorded_at`, Prisma.sql`proposal.id`)}
      ORDER BY verdict.recorded_at DESC, proposal.id DESC
      LIMIT ${window.take}
    `,
  );

const proposalsOf = (
  { organizationId, labels }: Reader,
  where: Prisma.Sql,
  narrower: Prisma.Sql,
  told: Prisma.Sql,
  joined: Prisma.Sql,
  which: Prisma.Sql,
) => Prisma.sql`
  ${told}
  FROM process
  CROSS JOIN LATERAL (
    ${proposalsSeenIn({ organizationId, labels, process: Prisma.sql`process.id`, written: Prisma.sql`process.revision` }, narrower)}
  ) AS proposal
  ${joined}
  WHERE process.organization_id = ${organizationId}::uuid AND process.label = ANY (${labels}::label[])
    AND ${where} AND ${which}
`;

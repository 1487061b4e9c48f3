import type { LocalizedText, Process } from '@parley/contracts';
import { Prisma } from '@parley/database';
import type { ItemKind } from '@parley/domain';
import type { ProcessPage } from '../processes/index.ts';
import { accountsThatCount, type FoldQuestion, itemStates } from './item-states.sql.ts';

/** A page of the portfolio: one row more than is shown, to know whether there is another. */
export type PageOf = Pick<FoldQuestion, 'organizationId' | 'labels'> & ProcessPage;

export type PortfolioQuestion = PageOf & FoldQuestion & { scoredKinds: readonly ItemKind[] };

interface MeetingRow {
  id: string;
  key: string;
  track: string;
  ordinal: number;
  heldOn: string;
  title: LocalizedText;
}

/** A process with the sums from which its figures are worked out. */
export interface PortfolioRow {
  id: string;
  /** The slug that it has today. */
  addressed: string;
  slug: string;
  /** As it was recorded then. */
  body: Pick<Process, 'title' | 'status' | 'singleUndertaking'>;
  n: number;
  /** Sums over the n scored items: of the level that counts (no evidence is 0), and of both ends of the interval. */
  levels: number;
  lows: number;
  highs: number;
  implementation: Record<'0' | '1' | '2' | '3' | 'noEvidence', number>;
  agreement: Record<'proposed' | 'agreed' | 'contradicted' | 'denied' | 'withdrawn', number>;
  lastHeld: MeetingRow | null;
  nextScheduled: MeetingRow | null;
}

/**
 * Whoever writes in one of them is waited for (see process_known_at), once for each process: of the instants at which
 * they were settled the earliest holds for all.
 */
export const knownOfPage = (
  { organizationId, labels, further, ordered, take }: PageOf,
  wanted: Date | null,
) => Prisma.sql`
  SELECT min(known.known_at) AS at
  FROM (
    SELECT id
    FROM process
    WHERE organization_id = ${organizationId}::uuid
      AND label = ANY (${labels}::label[])
      ${further}
    ORDER BY ${ordered}
    LIMIT ${take}
  ) page
  CROSS JOIN LATERAL process_known_at(${organizationId}::uuid, page.id, ${wanted}::timestamptz) known
`;

/** Where each process of a page stands: one statement, so one moment, whatever is written meanwhile. */
export const portfolioPage = (question: PortfolioQuestion) => {
  const { organizationId, labels, asOf, knownAt, scoredKinds, further, ordered, take } = question;
  return Prisma.sql`
    WITH RECURSIVE
    -- Today's clearance opens a process; what it is shown as is what was recorded of it by then.
    page AS (
      SELECT
        process.id AS process_id, process.slug AS addressed, row_number() OVER (ORDER BY ${ordered}) AS place,
        made.revision AS written, version.key AS slug, version.body
      FROM process
      CROSS JOIN LATERAL (
        SELECT revision
        FROM process_revision
        WHERE organization_id = ${organizationId}::uuid
          AND process_id = process.id
          AND recorded_at <= ${knownAt}::timestamptz
        ORDER BY recorded_at DESC
        LIMIT 1
      ) made
      CROSS JOIN LATERAL (
        SELECT key, label, body
        FROM resource_version
        WHERE organization_id = ${organizationId}::uuid
          AND process_id = process.id AND resource = 'process' AND id = process.id
          AND revision <= made.revision
        ORDER BY revision DESC
        LIMIT 1
      ) version
      WHERE process.organization_id = ${organizationId}::uuid
        AND process.label = ANY (${labels}::label[])
        ${further}
        AND version.label = ANY (${labels}::label[])
        AND version.body IS NOT NULL
        -- What is put away is not among them.
        AND version.body -> 'archived' IS NULL
      ORDER BY place
      LIMIT ${take}
    ),
    asked AS (
      SELECT page.*, ${accountsThatCount(Prisma.sql`side.ids`)} AS sides, hidden.ids AS hidden_items
      FROM page
      CROSS JOIN LATERAL (
        SELECT array_agg(id::text) AS ids
        FROM (${versionsOf(question, 'party')}) party
        WHERE body ->> 'role' = 'party'
      ) side
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(id), '{}') AS ids
        FROM (${versionsOf(question, 'item')}) item
        WHERE body IS NULL OR NOT label = ANY (${labels}::label[])
      ) hidden
    ),
    ${itemStates(question)},
    classed AS (
      SELECT
        state.process_id, state.level, state.low, state.high,
        item.kind = ANY (${scoredKinds}::text[]) AND state.agreement = 'agreed' AND NOT state.closed AS scored,
        -- A one-sided claim is a proposal until it is accepted.
        CASE
          WHEN state.agreement <> 'none' THEN state.agreement::text
          WHEN state.corroboration = 'contradicted' THEN 'contradicted'
          ELSE 'proposed'
        END AS class
      FROM item_state state
      JOIN page USING (process_id)
      CROSS JOIN LATERAL (
        SELECT body ->> 'kind' AS kind
        FROM resource_version
        WHERE organization_id = ${organizationId}::uuid
          AND process_id = state.process_id AND resource = 'item' AND id = state.item_id
          AND revision <= page.written
        ORDER BY revision DESC
        LIMIT 1
      ) item
    ),
    -- Materialized, or the planner may fold the whole page anew for each process of it.
    figures AS MATERIALIZED (
      SELECT
        process_id,
        (count(*) FILTER (WHERE scored))::int AS n,
        coalesce(sum(level) FILTER (WHERE scored), 0)::int AS levels,
        coalesce(sum(low) FILTER (WHERE scored), 0)::int AS lows,
        coalesce(sum(high) FILTER (WHERE scored), 0)::int AS highs,
        jsonb_build_object(
          '0', count(*) FILTER (WHERE scored AND level = 0),
          '1', count(*) FILTER (WHERE scored AND level = 1),
          '2', count(*) FILTER (WHERE scored AND level = 2),
          '3', count(*) FILTER (WHERE scored AND level = 3),
          'noEvidence', count(*) FILTER (WHERE scored AND level IS NULL)
        ) AS implementation,
        jsonb_build_object(
          'proposed', count(*) FILTER (WHERE class = 'proposed'),
          'agreed', count(*) FILTER (WHERE class = 'agreed'),
          'contradicted', count(*) FILTER (WHERE class = 'contradicted'),
          'denied', count(*) FILTER (WHERE class = 'denied'),
          'withdrawn', count(*) FILTER (WHERE class = 'withdrawn')
        ) AS agreement
      FROM classed
      GROUP BY process_id
    )
    SELECT
      page.process_id AS id, page.addressed, page.slug, page.body,
      -- No row of figures where nothing was said.
      coalesce(figures.n, 0) AS n,
      coalesce(figures.levels, 0) AS levels,
      coalesce(figures.lows, 0) AS lows,
      coalesce(figures.highs, 0) AS highs,
      coalesce(figures.implementation, '{"0": 0, "1": 0, "2": 0, "3": 0, "noEvidence": 0}') AS implementation,
      coalesce(
        figures.agreement, '{"proposed": 0, "agreed": 0, "contradicted": 0, "denied": 0, "withdrawn": 0}'
      ) AS agreement,
      last_held.meeting AS "lastHeld", next_scheduled.meeting AS "nextScheduled"
    FROM page
    LEFT JOIN figures USING (process_id)
    LEFT JOIN LATERAL (
      ${meetingAs(question)}
        AND meeting.body ->> 'status' = 'held' AND meeting.dated <= ${asOf}::date
      ORDER BY meeting.dated DESC, (meeting.body -> 'ordinal')::int DESC, meeting.key DESC
      LIMIT 1
    ) last_held ON true
    LEFT JOIN LATERAL (
      ${meetingAs(question)}
        AND meeting.body ->> 'status' = 'scheduled' AND meeting.dated >= ${asOf}::date
      ORDER BY meeting.dated, (meeting.body -> 'ordinal')::int, meeting.key
      LIMIT 1
    ) next_scheduled ON true
    ORDER BY page.place
  `;
};

/** The last versions that had been recorded by then of one kind of thing in the process in hand, hidden ones too. */
const versionsOf = (
  { organizationId }: FoldQuestion,
  resource: 'party' | 'item' | 'meeting' | 'track',
) => Prisma.sql`
  SELECT DISTINCT ON (id) id, key, dated, label, body
  FROM resource_version
  WHERE organization_id = ${organizationId}::uuid
    AND process_id = page.process_id AND resource = ${resource}::resource
    AND revision <= page.written
  ORDER BY id, revision DESC`;

/** The visible meetings of the process in hand, as an answer names them. */
const meetingAs = (question: PortfolioQuestion) => Prisma.sql`
      SELECT
        jsonb_build_object(
          'id', meeting.id, 'key', meeting.key, 'track', track.key, 'ordinal', meeting.body -> 'ordinal',
          'heldOn', meeting.body -> 'heldOn', 'title', meeting.body -> 'title'
        ) AS meeting
      FROM (${versionsOf(question, 'meeting')}) meeting
      JOIN (${versionsOf(question, 'track')}) track ON track.id = (meeting.body ->> 'track')::uuid
      WHERE meeting.label = ANY (${question.labels}::label[])`;

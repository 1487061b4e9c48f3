import { type Label, Prisma } from '@parley/database';
import type { IsoDay, Reading } from '@parley/domain';

/** The readings that mean the same in every process; a party is another one in each. */
export type SharedReading = Extract<Reading, 'resolved' | 'joint' | 'any'>;

/** What is asked of the ledgers of many processes at once. */
export interface FoldQuestion {
  organizationId: string;
  /** What the viewer is cleared for. */
  labels: readonly Label[];
  /** The last day of the period asked about. */
  asOf: IsoDay;
  /** RFC 3339, to the millisecond, as the ledger has it. */
  knownAt: string;
  reading: SharedReading;
}

/** The accounts whose agreement counts, from the ids of the sides: while there are none, the joint text itself. */
export const accountsThatCount = (sides: Prisma.Sql) => Prisma.sql`coalesce(${sides}, '{joint}')`;

/**
 * The rules of the ledger (packages/domain, `ledger/` and `state/`) as one set-based fold: the state of every item
 * that somebody has put forward, in every process of `asked` at once. They stand twice because a portfolio cannot
 * load each ledger to count it; `agrees-with-the-domain.e2e.spec.ts` holds the two together.
 *
 * A list of table expressions for a `WITH RECURSIVE` in which `asked (process_id, sides, hidden_items)` comes first;
 * the last of them is `item_state`. `sides` are {@link accountsThatCount}, `hidden_items` the ids of items that are
 * none for this viewer. Assertions are reached by their keys, and what was read of them is only sorted, windowed and
 * grouped, never joined to itself: the planner takes a ledger for a few rows, and a join of
 * two such guesses is a nested loop over all of it.
 */
export const itemStates = ({ organizationId, labels, asOf, knownAt, reading }: FoldQuestion) => Prisma.sql`
  -- What was recorded by then and may be seen. An account is its kind, or the id of the party whose word it is; a
  -- hidden successor is none. A correction counts from its recording on, whatever day it speaks of: what it corrects
  -- was never so. Chains need no rule for that, since each link but the last is corrected by another.
  uncorrected AS (
    SELECT
      said.process_id, said.item_id, asked.sides, asked.hidden_items, said.id, said.corrects_id,
      said.effective_date, said.recorded_at, said.revision, said.position,
      coalesce(said.account_party_id::text, said.account_kind::text) AS account,
      said.act, said.agreement, said.legal, said.implementation,
      successor.is_named AS names_successor,
      successor.is_named OR num_nonnulls(said.agreement, said.legal, said.implementation) > 0 AS says_something
    FROM asked
    JOIN assertion said
      ON said.organization_id = ${organizationId}::uuid AND said.process_id = asked.process_id
    CROSS JOIN LATERAL (
      SELECT said.continued_by_id IS NOT NULL AND said.continued_by_id <> ALL (asked.hidden_items) AS is_named
    ) successor
    WHERE said.label = ANY (${labels}::label[])
      AND said.item_id <> ALL (asked.hidden_items)
      AND said.recorded_at <= ${knownAt}::timestamptz
      AND said.effective_date <= ${asOf}::date
      AND NOT EXISTS (
        SELECT FROM assertion correction
        WHERE correction.organization_id = ${organizationId}::uuid
          AND correction.process_id = said.process_id
          AND correction.item_id = said.item_id
          AND correction.corrects_id = said.id
          AND correction.label = ANY (${labels}::label[])
          AND correction.recorded_at <= ${knownAt}::timestamptz
      )
  ),

  -- Each correction that stands, link by link back to the first that names an act of its own.
  in_place_of AS (
    SELECT uncorrected.*, 0 AS depth, act AS done, false AS target_says_something, corrects_id AS back
    FROM uncorrected
    WHERE act = 'correct'
    UNION ALL
    SELECT
      link.process_id, link.item_id, link.sides, link.hidden_items, link.id, link.corrects_id,
      link.effective_date, link.recorded_at, link.revision, link.position,
      link.account, link.act, link.agreement, link.legal, link.implementation,
      link.names_successor, link.says_something,
      link.depth + 1, target.act,
      num_nonnulls(target.agreement, target.legal, target.implementation) > 0
        OR (target.continued_by_id IS NOT NULL AND target.continued_by_id <> ALL (link.hidden_items)),
      target.corrects_id
    FROM in_place_of link
    JOIN assertion target
      ON target.organization_id = ${organizationId}::uuid
      AND target.process_id = link.process_id AND target.id = link.back
    WHERE link.done = 'correct'
      AND target.label = ANY (${labels}::label[])
      AND target.recorded_at <= ${knownAt}::timestamptz
  ),

  -- A correction does what it stands in place of; one that says nothing where its target said something takes the
  -- target back, and is gone with it. A continuation said something also where its successor is hidden.
  standing AS (
    SELECT
      process_id, item_id, sides, id, effective_date, recorded_at, revision, position,
      account, act, agreement, legal, implementation, names_successor
    FROM uncorrected
    WHERE act <> 'correct'
    UNION ALL
    SELECT
      process_id, item_id, sides, id, effective_date, recorded_at, revision, position,
      account, done, agreement, legal, implementation, names_successor
    FROM (SELECT DISTINCT ON (process_id, id) * FROM in_place_of ORDER BY process_id, id, depth DESC) correction
    WHERE says_something
      OR NOT (target_says_something OR done IN ('propose', 'agree', 'deny', 'withdraw', 'continue'))
  ),

  -- In the order of the ledger, each word once for every voice that it is of: a joint text is a word of each side.
  -- A bare act names its agreement by itself.
  word AS (
    SELECT
      said.*, voice.account AS voice, voice.place = 1 AS once,
      coalesce(
        said.agreement,
        CASE said.act
          WHEN 'propose' THEN 'proposed'
          WHEN 'agree' THEN 'agreed'
          WHEN 'deny' THEN 'denied'
          WHEN 'withdraw' THEN 'withdrawn'
        END::agreement
      ) AS stance
    FROM (
      SELECT
        *,
        row_number() OVER (
          PARTITION BY process_id, item_id
          ORDER BY effective_date, recorded_at, revision, position, id
        ) AS place
      FROM standing
    ) said
    CROSS JOIN LATERAL unnest(CASE account WHEN 'joint' THEN sides ELSE ARRAY[account] END)
      WITH ORDINALITY voice (account, place)
  ),

  -- Which of them are the latest: of each voice on agreement ("none" takes its word back), of each account on
  -- implementation. After a reversal that gives a level, what was seen before is no evidence of what is.
  latest AS (
    SELECT
      *,
      place = max(place) FILTER (WHERE stance IS NOT NULL) OVER of_voice AND stance <> 'none' AS is_stance,
      once
        AND place = max(place) FILTER (WHERE implementation IS NOT NULL) OVER of_account
        AND place >= coalesce(
          max(place) FILTER (WHERE act = 'reverse' AND implementation IS NOT NULL) OVER of_item, 0
        ) AS is_evidence
    FROM word
    WINDOW
      of_voice AS (PARTITION BY process_id, item_id, voice),
      of_account AS (PARTITION BY process_id, item_id, account),
      of_item AS (PARTITION BY process_id, item_id)
  ),

  -- Whose word on implementation decides: the desk's, else the highest, and of several as high the latest.
  weighed AS (
    SELECT
      *,
      is_stance AND voice = ANY (sides) AS is_of_side,
      first_value(implementation) OVER deciding AS decided_level,
      first_value(effective_date) OVER deciding AS decided_on,
      act = 'continue' OR names_successor AS carries_on
    FROM latest
    WINDOW deciding AS (
      PARTITION BY process_id, item_id
      ORDER BY is_evidence DESC NULLS LAST, account = 'desk' DESC, implementation DESC, place DESC
    )
  ),

  heard AS (
    SELECT
      process_id, item_id,
      cardinality(sides) AS sides,
      count(*) FILTER (WHERE is_of_side) AS sides_heard,
      count(DISTINCT stance) FILTER (WHERE is_of_side) AS different,
      bool_and(account = 'joint') FILTER (WHERE is_of_side) AS jointly,
      min(stance) FILTER (WHERE is_of_side) AS by_a_side,
      min(stance) FILTER (WHERE is_stance AND voice = 'desk') AS by_the_desk,
      -- The furthest of all words, for the reading "any".
      min(array_position('{agreed,proposed,withdrawn,denied}', stance)) FILTER (WHERE is_stance) AS furthest,
      -- Instruments are public acts, so whoever reports last is believed.
      (array_agg(legal ORDER BY place DESC) FILTER (WHERE legal IS NOT NULL))[1] AS legal,
      max(decided_level) FILTER (WHERE is_evidence) AS level,
      -- A lower word that the deciding one overtook on a later day is no difference: the world moved on. The spread of
      -- the others is kept.
      min(implementation) FILTER (
        WHERE is_evidence AND (effective_date >= decided_on OR implementation >= decided_level)
      ) AS low,
      max(implementation) FILTER (WHERE is_evidence) AS high,
      -- Another item carries it on if a joint text or the desk says so, or every side does; one account alone is
      -- believed under the reading "any".
      coalesce(
        bool_or(${reading}::text = 'any' OR account IN ('joint', 'desk')) FILTER (WHERE carries_on), false
      )
        OR count(DISTINCT account) FILTER (WHERE carries_on AND account = ANY (sides)) = cardinality(sides)
        AS is_carried_on
    FROM weighed
    GROUP BY process_id, item_id, sides
  ),
  settled AS (
    SELECT
      *,
      CASE
        WHEN sides_heard = 0 THEN 'none'
        WHEN different > 1 THEN 'contradicted'
        WHEN sides_heard < sides THEN 'claimed'
        WHEN jointly THEN 'joint'
        ELSE 'corroborated'
      END AS corroboration,
      CASE WHEN sides_heard = sides AND different = 1 THEN by_a_side END AS uncontested
    FROM heard
  ),
  item_state AS (
    SELECT
      process_id, item_id, agreement, corroboration, legal, level, low, high,
      is_carried_on OR agreement = 'withdrawn' AS closed
    FROM (
      SELECT
        process_id, item_id, corroboration, level, is_carried_on,
        coalesce(legal, 'none') AS legal,
        coalesce(low, 0) AS low,
        coalesce(high, 3) AS high,
        coalesce(
          CASE ${reading}::text
            WHEN 'resolved' THEN coalesce(by_the_desk, uncontested)
            WHEN 'joint' THEN uncontested
            WHEN 'any' THEN ('{agreed,proposed,withdrawn,denied}'::agreement[])[furthest]
          END,
          'none'
        ) AS agreement
      FROM settled
    ) state
  )`;

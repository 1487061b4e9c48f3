import type { Label, LocalizedText, SearchKind } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { EXACT, type Place } from './place.ts';
import type { NearWord, Wanted } from './wanted.ts';

/** Whose search it is, and where they look. */
export interface Scope {
  organizationId: string;
  labels: Label[];
  /** Ids and slugs; anywhere where there are none. */
  processes: string[];
  kinds: SearchKind[];
  language: string | null;
}

export interface HitRow {
  kind: SearchKind;
  id: string;
  key: string;
  processId: string;
  slug: string;
  processTitle: LocalizedText;
  title: LocalizedText;
  field: string;
  language: string | null;
  score: number;
  /** The words from some before the first that was found to some after it. */
  words: { word: string; gap: string; hit: boolean }[];
  /** The text goes on. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** How much of a text is shown before and after what was found, in words. */
const [BEFORE, AFTER] = [8, 32];

/** What nearly stands there is as good as the nearest word that does. */
const nearScore = (near: readonly NearWord[], tag: string) => Prisma.sql`(
  SELECT round(max(other.similarity) * ${EXACT - 1})::int
  FROM unnest(${near.map(({ word }) => `'${tag}${word}'`)}::tsquery[], ${near.map(({ similarity }) => similarity)}::float8[])
    AS other (query, similarity)
  WHERE entry.words @@ other.query
)`;

const exactScore = ({ positive }: Wanted) => Prisma.sql`
  ${EXACT}::int + least(${EXACT - 1}::int, round(ts_rank(entry.words, ${positive}::tsquery, 32) * ${EXACT}::int)::int)
`;

/**
 * A page of hits. The table of entries is by its policy what app.search asks for and nothing else, so that stands in no
 * condition here.
 *
 * @param near the words to take for others; what is exactly so is left out then
 */
export function hitsAfter(
  scope: Scope,
  { exact, wanted, near, tag }: { exact: Wanted; wanted: Wanted; near: readonly NearWord[]; tag: string },
  { after, take }: { after: Place | null; take: number },
) {
  const { organizationId, labels, kinds, language } = scope;
  const further =
    after === null
      ? Prisma.empty
      : Prisma.sql`WHERE (-score, id) > (${-after.score}::int, ${after.id}::uuid)`;
  const isExact = Prisma.sql`entry.words @@ ${exact.query}::tsquery`;
  return Prisma.sql`
    WITH process_seen AS MATERIALIZED (${processesSeen(scope)}),
    best AS (
      SELECT DISTINCT ON (entry.id) entry.process_id, entry.id, entry.entry, entry.score
      FROM (
        SELECT entry.process_id, entry.id, entry.entry,
          ${near.length === 0 ? exactScore(exact) : Prisma.sql`CASE WHEN ${isExact} THEN ${EXACT}::int ELSE ${nearScore(near, tag)} END`} AS score
        FROM search_entry AS entry
        WHERE entry.organization_id = ${organizationId}::uuid
          AND entry.label = ANY (${labels}::label[])
          -- Whoever sees the correction finds that.
          AND (entry.corrected_for <> ALL (${labels}::label[])) IS NOT FALSE
          AND entry.process_id IN (SELECT id FROM process_seen)
          ${kinds.length === 0 ? Prisma.empty : Prisma.sql`AND entry.kind = ANY (${kinds})`}
          ${language === null ? Prisma.empty : Prisma.sql`AND lower(entry.language) = lower(${language})`}
      ) AS entry
      ORDER BY entry.id, entry.score DESC, entry.entry
    ),
    page AS (
      SELECT process_id, id, entry, score
      FROM (SELECT * FROM best ${near.length === 0 ? Prisma.empty : Prisma.sql`WHERE score < ${EXACT}::int`}) AS best
      ${further}
      ORDER BY score DESC, id
      LIMIT ${take}
    )
    SELECT entry.kind, page.id, named.key, page.process_id AS "processId", process.slug,
      process.title AS "processTitle", named.title, shown.field, shown.language, page.score,
      shown.words, shown."isCutBefore", shown."isCutAfter"
    FROM page
    JOIN process_seen AS process ON process.id = page.process_id
    JOIN search_entry AS entry
      ON entry.organization_id = ${organizationId}::uuid AND entry.process_id = page.process_id
        AND entry.id = page.id AND entry.entry = page.entry
    CROSS JOIN LATERAL (${nameOf(scope)}) AS named
    CROSS JOIN LATERAL (${passageOf(wanted)}) AS shown
    ORDER BY page.score DESC, page.id
  `;
}

const processesSeen = ({ organizationId, labels, processes }: Scope) => Prisma.sql`
  SELECT id, slug, title
  FROM process
  WHERE organization_id = ${organizationId}::uuid AND label = ANY (${labels}::label[]) AND filing <> 'removed'
    ${processes.length === 0 ? Prisma.empty : Prisma.sql`AND (id::text = ANY (${processes}) OR slug = ANY (${processes}))`}
`;

/** What the thing in hand is called now; a claim by its item. */
const nameOf = ({ organizationId }: Scope) => Prisma.sql`
  SELECT coalesce(claim.key, thing.key) AS key,
    CASE thing.resource
      WHEN 'party' THEN thing.body -> 'name'
      WHEN 'representative' THEN jsonb_build_object('und', thing.body -> 'name')
      WHEN 'source' THEN jsonb_build_object(thing.body ->> 'language', thing.body -> 'title')
      ELSE thing.body -> 'title'
    END AS title
  FROM (SELECT) AS one
  LEFT JOIN assertion AS claim
    ON claim.organization_id = ${organizationId}::uuid AND claim.process_id = page.process_id AND claim.id = page.id
  JOIN resource_now AS thing
    ON thing.organization_id = ${organizationId}::uuid AND thing.process_id = page.process_id
      AND thing.id = coalesce(claim.item_id, page.id)
`;

/** Of the entry in hand the text in which most of what was asked for stands, from the first of it on. */
const passageOf = ({ lexemes, prefixes }: Wanted) => Prisma.sql`
  WITH hit AS MATERIALIZED (
    SELECT word.lexeme, place::int
    FROM unnest(entry.words) AS word
    CROSS JOIN LATERAL unnest(word.positions) AS place
    WHERE word.lexeme = ANY (${lexemes})
      OR EXISTS (SELECT FROM unnest(${prefixes}::text[]) AS prefix WHERE starts_with(word.lexeme, prefix))
  ),
  part AS MATERIALIZED (
    SELECT part.value ->> 'field' AS field, part.value ->> 'language' AS language, part.value ->> 'text' AS text,
      (part.value -> 'from')::int AS start, min(hit.place) AS first
    FROM (
      SELECT value, number, lead((value -> 'from')::int, 1, 1000000) OVER (ORDER BY number) AS until
      FROM jsonb_array_elements(entry.parts) WITH ORDINALITY AS listed (value, number)
    ) AS part
    JOIN hit ON hit.place >= (part.value -> 'from')::int AND hit.place < part.until
    GROUP BY part.value, part.number
    ORDER BY count(DISTINCT hit.lexeme) DESC, part.number
    LIMIT 1
  )
  SELECT part.field, part.language,
    jsonb_agg(
      jsonb_build_object('word', token.word, 'gap', token.gap, 'hit', token.place IN (SELECT place FROM hit))
      ORDER BY token.place
    ) FILTER (WHERE token.place BETWEEN part.first - ${BEFORE}::int AND part.first + ${AFTER}::int) AS words,
    min(token.place) < part.first - ${BEFORE}::int AS "isCutBefore",
    max(token.place) > part.first + ${AFTER}::int AS "isCutAfter"
  FROM part
  CROSS JOIN LATERAL (
    SELECT place::int + part.start - 1 AS place, word, gap FROM search_tokens(part.text)
  ) AS token
  GROUP BY part.field, part.language, part.first
`;

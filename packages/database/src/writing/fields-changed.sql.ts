import { Prisma } from '../generated/client.ts';
import type { ProcessKey } from './write.ts';

/**
 * Which fields of a body are others than before, each with the lowest clearance that notices: in a list (an agenda, the
 * criteria of a milestone, what an item rests on) entries that name what is above a clearance are not seen with it. All
 * references to what has a label stand in lists.
 *
 * @param before a body, as SQL
 * @param after the same, now
 */
export const fieldsChanged = (
  { organizationId, processId }: ProcessKey,
  before: Prisma.Sql,
  after: Prisma.Sql,
) => Prisma.sql`
  SELECT field, min(clearance) AS noticed_with
  FROM (
    SELECT entry.field, clearance.label AS clearance
    FROM (
      SELECT state.is_now, field.key AS field, listed.place, listed.entry,
        coalesce(
          (
            SELECT max(coalesce(thing.label, gone.label))
            FROM regexp_matches(listed.entry::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS named (id)
            LEFT JOIN LATERAL (
              SELECT now.label
              FROM resource_now AS now
              WHERE now.organization_id = ${organizationId}::uuid AND now.process_id = ${processId}::uuid
                AND now.id = named.id[1]::uuid
            ) AS thing ON true
            LEFT JOIN LATERAL (
              SELECT version.label
              FROM resource_version AS version
              WHERE version.organization_id = ${organizationId}::uuid AND version.process_id = ${processId}::uuid
                -- What can be named in a list and has a label; named, so that the key finds it.
                AND version.resource IN ('item', 'source', 'milestone') AND version.id = named.id[1]::uuid
              ORDER BY version.revision DESC
              LIMIT 1
            ) AS gone ON thing.label IS NULL
          ),
          'public'
        ) AS label
      FROM (VALUES (false, ${before}), (true, ${after})) AS state (is_now, body)
      CROSS JOIN LATERAL jsonb_each(state.body) AS field
      CROSS JOIN LATERAL jsonb_array_elements(
        CASE jsonb_typeof(field.value) WHEN 'array' THEN field.value ELSE jsonb_build_array(field.value) END
      ) WITH ORDINALITY AS listed (entry, place)
      WHERE ${before} -> field.key IS DISTINCT FROM ${after} -> field.key
    ) AS entry
    CROSS JOIN unnest(enum_range(NULL::label)) AS clearance (label)
    GROUP BY entry.field, clearance.label
    HAVING array_agg(entry.entry ORDER BY entry.place)
        FILTER (WHERE entry.is_now AND entry.label <= clearance.label)
      IS DISTINCT FROM array_agg(entry.entry ORDER BY entry.place)
        FILTER (WHERE NOT entry.is_now AND entry.label <= clearance.label)
  ) AS noticed
  GROUP BY field
`;

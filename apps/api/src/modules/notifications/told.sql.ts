import { Prisma } from '@parley/database';
import { writtenIn } from '../changes/index.ts';
import type { Reader } from './news.sql.ts';

/** A revision, by what names it. */
export interface Made {
  processId: string;
  revision: bigint;
}

/** What these revisions wrote, as the reader sees it now: the first few things of each, with how many there are. */
export const told = (reader: Reader, revisions: readonly Made[], few: number): Prisma.Sql => Prisma.sql`
  SELECT made.process_id AS "processId", made.revision, first.count, first.kind, first.id, first.key, first.what,
    CASE WHEN first.key IS NOT NULL THEN titled.title END AS title, said.said
  FROM unnest(
    ${revisions.map(({ processId }) => processId)}::uuid[], ${revisions.map(({ revision }) => revision)}::bigint[]
  ) AS wanted (process_id, revision)
  JOIN process ON process.organization_id = ${reader.organizationId}::uuid AND process.id = wanted.process_id
  JOIN process_revision AS made
    ON made.organization_id = process.organization_id AND made.process_id = process.id
    AND made.revision = wanted.revision
  CROSS JOIN LATERAL (
    SELECT written.*, (count(*) OVER ())::int AS count
    FROM (${writtenIn(reader, Prisma.sql`process.revision`)}) AS written
    WHERE written.what IS NOT NULL
    ORDER BY written.kind COLLATE "C", written.id
    LIMIT ${few}
  ) AS first
  LEFT JOIN LATERAL (
    SELECT CASE version.resource
      WHEN 'source' THEN jsonb_build_object(version.body ->> 'language', version.body -> 'title')
      WHEN 'representative' THEN jsonb_build_object('und', version.body -> 'name')
      WHEN 'party' THEN version.body -> 'name'
      ELSE version.body -> 'title'
    END AS title
    FROM resource_version AS version
    WHERE version.organization_id = made.organization_id AND version.process_id = made.process_id
      AND version.resource = CASE WHEN first.kind <> 'assertion' THEN first.kind::resource END
      AND version.id = first.id
    ORDER BY version.revision DESC
    LIMIT 1
  ) AS titled ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object(
      'item', jsonb_build_object('id', item.id, 'key', item.key, 'title', item.title),
      'act', assertion.act,
      'account', coalesce('party:' || party.key, assertion.account_kind::text)
    ) AS said
    FROM assertion
    JOIN item ON item.organization_id = assertion.organization_id AND item.process_id = assertion.process_id
      AND item.id = assertion.item_id
    LEFT JOIN party ON party.organization_id = assertion.organization_id
      AND party.process_id = assertion.process_id AND party.id = assertion.account_party_id
    WHERE assertion.organization_id = made.organization_id AND assertion.process_id = made.process_id
      AND assertion.id = first.id AND first.kind = 'assertion'
  ) AS said ON true
  ORDER BY made.process_id, made.revision, first.kind COLLATE "C", first.id
`;

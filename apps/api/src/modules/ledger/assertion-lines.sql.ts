import { Prisma } from '@parley/database';
import { lastVersions, type Viewpoint, isSeen } from '../processes/index.ts';

/** What the file's columns are called: as an import of a long sheet reads them, and after `label` what it has no use for. */
export const COLUMNS =
  'item,title,kind,theme,date,meeting,account,act,agreement,legal,implementation,verb,note,source,locator,quotation,label,' +
  'assertion,recorded_at,corrects,continued_by,cause,actor';

/** As a CSV file has it; before what a spreadsheet would take for a formula an apostrophe. */
const quoted = (text: Prisma.Sql): Prisma.Sql => Prisma.sql`
  CASE WHEN ${text} IS NOT NULL THEN concat(
    '"', CASE WHEN strpos('=+-@＝＋－＠' || chr(9) || chr(13), left(${text}, 1)) > 0 THEN chr(39) END, replace(${text}, '"', '""'),
    '"'
  ) END
`;

/** Of a text in several languages the wanted one, else English, else any; null where there is none. */
const inLanguage = (texts: Prisma.Sql, language: string): Prisma.Sql => Prisma.sql`
  CASE WHEN ${texts} IS NOT NULL THEN
    coalesce(${texts} ->> ${language}::text, ${texts} ->> 'en', (SELECT min(value) FROM jsonb_each_text(${texts})))
  END
`;

/** Which assertions, and from where on. */
export interface Stretch {
  fitting: Prisma.Sql;
  after: string;
  length: number;
  language: string;
}

/**
 * So many assertions after one as lines of a file, in the order of their ids, and the last of them. PostgreSQL makes one text
 * of them: a row each through the client would hold up all other requests.
 */
export const assertionLines = (
  view: Viewpoint,
  { fitting, after, length, language }: Stretch,
): Prisma.Sql => {
  const { organizationId, processId, labels } = view;
  const ofProcess = Prisma.sql`organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid`;
  return Prisma.sql`
    WITH said AS MATERIALIZED (
      SELECT organization_id, process_id, id, key, item_id, effective_on, recorded_at, meeting_id, account_kind,
        account_party_id, act, agreement, legal, implementation, verb, note, cause, actor, corrects_id, continued_by_id,
        label
      FROM assertion
      WHERE ${fitting} AND id > ${after}::uuid
      ORDER BY id
      LIMIT ${length}
    ),
    last AS MATERIALIZED (
      SELECT id FROM said ORDER BY id DESC LIMIT 1
    ),
    named AS MATERIALIZED (
      SELECT version.id, version.key,
        CASE version.resource WHEN 'item' THEN concat(
          version.key, ',', ${quoted(inLanguage(Prisma.sql`(version.body -> 'title')`, language))}, ',',
          version.body ->> 'kind', ',', ${quoted(Prisma.sql`(version.body ->> 'theme')`)}
        ) END AS head
      FROM (${lastVersions(view, ['item', 'meeting', 'source'])}) AS version
      WHERE ${isSeen(view)}
    ),
    evidence AS MATERIALIZED (
      SELECT rests.assertion_id, string_agg(source.key, '; ' ORDER BY rests.position) AS sources,
        (array_agg(rests.locator ORDER BY rests.position))[1] AS locator,
        (array_agg(rests.quote_exact ORDER BY rests.position))[1] AS quotation
      FROM assertion_source AS rests
      JOIN named AS source ON source.id = rests.source_id
      WHERE ${ofProcess} AND rests.assertion_id > ${after}::uuid AND rests.assertion_id <= (SELECT id FROM last)
      GROUP BY rests.assertion_id
    )
    SELECT (SELECT id FROM last) AS last, string_agg(concat(
      -- A day, or a span of days, and never more.
      item.head, ',"', said.effective_on, '",', meeting.key, ',', said.account_kind, ':' || party.key, ',', said.act, ',',
      said.agreement, ',', said.legal, ',', said.implementation, ',', ${quoted(Prisma.sql`said.verb`)}, ',',
      ${quoted(inLanguage(Prisma.sql`said.note`, language))}, ',', ${quoted(Prisma.sql`evidence.sources`)}, ',',
      ${quoted(Prisma.sql`evidence.locator`)}, ',', ${quoted(Prisma.sql`evidence.quotation`)}, ',', said.label, ',',
      said.key, ',', to_char(said.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), ',',
      CASE WHEN said.corrects_id IS NOT NULL THEN (
        SELECT target.key FROM assertion AS target
        WHERE (target.organization_id, target.process_id, target.item_id, target.id)
          = (said.organization_id, said.process_id, said.item_id, said.corrects_id)
          AND target.label = ANY (${labels}::label[])
      ) END, ',', successor.key, ',', ${quoted(inLanguage(Prisma.sql`said.cause`, language))}, ',',
      ${quoted(Prisma.sql`said.actor`)}, chr(13), chr(10)
    ), '' ORDER BY said.id) AS lines
    FROM said
    JOIN named AS item ON item.id = said.item_id
    LEFT JOIN named AS meeting ON meeting.id = said.meeting_id
    LEFT JOIN named AS successor ON successor.id = said.continued_by_id
    LEFT JOIN (SELECT id, key FROM party WHERE ${ofProcess}) AS party ON party.id = said.account_party_id
    LEFT JOIN evidence ON evidence.assertion_id = said.id
  `;
};

import { Prisma, type Resource } from '../generated/client.ts';
import type { ProcessKey } from './write.ts';

interface Here {
  /** What it is addressed by here. */
  readonly slug: string;
  /** The last that was made elsewhere. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly importedAt: Date;
}

/**
 * The tables as they were when the last version of each thing was recorded: the view resource_now the other way round.
 * A column that goes in there goes in here.
 */
export function tablesFromVersions(process: ProcessKey, here: Here): Prisma.Sql[] {
  const { organizationId, processId } = process;
  const keys = Prisma.sql`${organizationId}::uuid, ${processId}::uuid`;
  const last = (resource: Resource) => Prisma.sql`(
    SELECT id, key, label, body, text
    FROM (
      SELECT DISTINCT ON (id) id, key, label, body, text
      FROM resource_version
      WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
        AND resource = ${resource}::resource
      ORDER BY id, revision DESC
    ) AS each
    WHERE body IS NOT NULL
  ) AS last`;
  return [
    Prisma.sql`
      INSERT INTO process (
        organization_id, id, slug, title, goal, summary, status, started_on, ended_on, single_undertaking,
        stall_times_median, stall_at_least_days, technical_breaks_silence, review_required, label, filing, revision,
        created_at, imported_at
      )
      SELECT ${organizationId}::uuid, id, ${here.slug}, body -> 'title', ${json('goal')}, ${json('summary')},
        (body ->> 'status')::process_status, body ->> 'startedOn', body ->> 'endedOn',
        (body ->> 'singleUndertaking')::boolean, (body #>> '{stallRules,timesMedian}')::float,
        (body #>> '{stallRules,atLeastDays}')::int, (body #>> '{stallRules,technicalBreaksSilence}')::boolean,
        body ? 'reviewRequired', label, CASE WHEN body ? 'archived' THEN 'archived' ELSE 'open' END::filing,
        ${here.revision}, ${here.createdAt}, ${here.importedAt}
      FROM ${last('process')}
    `,
    Prisma.sql`
      INSERT INTO party (organization_id, process_id, id, key, role, name, note, archived)
      SELECT ${keys}, id, key, (body ->> 'role')::party_role, body -> 'name', ${json('note')}, ${isArchived}
      FROM ${last('party')}
    `,
    Prisma.sql`
      INSERT INTO representative (
        organization_id, process_id, id, key, party_id, name, office, since, until, archived
      )
      SELECT ${keys}, id, key, (body ->> 'party')::uuid, body ->> 'name', body -> 'office', body ->> 'since',
        body ->> 'until', ${isArchived}
      FROM ${last('representative')}
    `,
    Prisma.sql`
      INSERT INTO track (organization_id, process_id, id, key, title, level, archived)
      SELECT ${keys}, id, key, body -> 'title', (body ->> 'level')::track_level, ${isArchived}
      FROM ${last('track')}
    `,
    Prisma.sql`
      INSERT INTO source (
        organization_id, process_id, id, key, kind, tier, publisher, title, published_on, language, url, note, text,
        text_sha256, label, archived
      )
      SELECT ${keys}, id, key, (body ->> 'kind')::source_kind, (body ->> 'tier')::source_tier, body ->> 'publisher',
        body ->> 'title', body ->> 'publishedOn', body ->> 'language', body ->> 'url', ${json('note')}, text,
        decode(body ->> 'textSha256', 'hex'), label, ${isArchived}
      FROM ${last('source')}
    `,
    Prisma.sql`
      INSERT INTO item (
        organization_id, process_id, id, key, code, kind, theme, title, title_by_party, description, due_on, due_note,
        linkage, weight, label, archived
      )
      SELECT ${keys}, id, key, body ->> 'code', (body ->> 'kind')::item_kind, body ->> 'theme', body -> 'title',
        ${json('titleByParty')}, ${json('description')}, body ->> 'dueOn', ${json('dueNote')}, ${json('linkage')},
        (body ->> 'weight')::int, label, ${isArchived}
      FROM ${last('item')}
    `,
    pairs(keys, last('item'), 'item_obligor', 'item_id, party_id', 'obligors'),
    pairs(keys, last('item'), 'item_dependency', 'item_id, depends_on_id', 'dependsOn'),
    pairs(keys, last('item'), 'item_source', 'item_id, source_id', 'sources'),
    Prisma.sql`
      INSERT INTO meeting (
        organization_id, process_id, id, key, track_id, ordinal, status, format, held_on, title, place, place_by_party,
        country, summary, identical_readouts, label, archived
      )
      SELECT ${keys}, id, key, (body ->> 'track')::uuid, (body ->> 'ordinal')::int,
        (body ->> 'status')::meeting_status, (body ->> 'format')::meeting_format, body ->> 'heldOn', body -> 'title',
        ${json('place')}, ${json('placeByParty')}, body ->> 'country', ${json('summary')},
        (body ->> 'identicalReadouts')::boolean, label, ${isArchived}
      FROM ${last('meeting')}
    `,
    Prisma.sql`
      INSERT INTO meeting_participant (organization_id, process_id, meeting_id, representative_id)
      SELECT ${keys}, id, (each ->> 'representative')::uuid
      FROM ${last('meeting')} CROSS JOIN jsonb_array_elements(body -> 'participants') AS listed (each)
    `,
    Prisma.sql`
      INSERT INTO agenda_point (organization_id, process_id, meeting_id, position, title, item_id)
      SELECT ${keys}, id, place - 1, each -> 'title', (each ->> 'item')::uuid
      FROM ${last('meeting')} CROSS JOIN jsonb_array_elements(body -> 'agenda') WITH ORDINALITY AS agenda (each, place)
    `,
    Prisma.sql`
      INSERT INTO meeting_source (organization_id, process_id, meeting_id, source_id, role, party_id)
      SELECT ${keys}, id, (each ->> 'source')::uuid, (each ->> 'role')::meeting_source_role, (each ->> 'party')::uuid
      FROM ${last('meeting')} CROSS JOIN jsonb_array_elements(body -> 'sources') AS listed (each)
    `,
    Prisma.sql`
      INSERT INTO milestone (organization_id, process_id, id, key, title, note, planned_on, label, archived)
      SELECT ${keys}, id, key, body -> 'title', ${json('note')}, body ->> 'plannedOn', label, ${isArchived}
      FROM ${last('milestone')}
    `,
    Prisma.sql`
      INSERT INTO milestone_criterion (
        organization_id, process_id, milestone_id, position, item_id, implementation, agreement, legal,
        required_milestone_id
      )
      SELECT ${keys}, id, place - 1, (each ->> 'item')::uuid, (each ->> 'implementation')::smallint,
        (each ->> 'agreement')::agreement, (each ->> 'legal')::legal_state, (each ->> 'milestone')::uuid
      FROM ${last('milestone')}
      CROSS JOIN jsonb_array_elements(body -> 'criteria') WITH ORDINALITY AS criteria (each, place)
    `,
    Prisma.sql`
      INSERT INTO event (organization_id, process_id, id, key, occurred_on, type, title, description, label, archived)
      SELECT ${keys}, id, key, body ->> 'occurredOn', body ->> 'type', body -> 'title', ${json('description')}, label,
        ${isArchived}
      FROM ${last('event')}
    `,
    pairs(keys, last('event'), 'event_item', 'event_id, item_id', 'items'),
    pairs(keys, last('event'), 'event_source', 'event_id, source_id', 'sources'),
  ];
}

/** It stands in a body only where it is so. */
const isArchived = Prisma.sql`body ? 'archived'`;

/** JSON's null is no null of SQL's. */
const json = (field: string): Prisma.Sql => Prisma.sql`nullif(body -> ${Prisma.raw(`'${field}'`)}, 'null')`;

/** What a body names by bare ids. */
const pairs = (
  keys: Prisma.Sql,
  last: Prisma.Sql,
  table: string,
  columns: string,
  field: string,
): Prisma.Sql => Prisma.sql`
  INSERT INTO ${Prisma.raw(table)} (organization_id, process_id, ${Prisma.raw(columns)})
  SELECT ${keys}, id, named::uuid
  FROM ${last} CROSS JOIN jsonb_array_elements_text(body -> ${Prisma.raw(`'${field}'`)}) AS listed (named)
`;

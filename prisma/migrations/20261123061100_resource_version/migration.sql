-- Titles, weights, kinds and due dates enter a reckoning, so they have two times as well: every state in which a
-- resource was ever recorded is kept, and an answer at an instant is made of those that were known then.
CREATE TYPE resource AS ENUM (
  'process', 'party', 'representative', 'track', 'meeting', 'source', 'item', 'milestone', 'event'
);

CREATE TABLE resource_version (
  organization_id UUID NOT NULL,
  process_id UUID NOT NULL,
  resource resource NOT NULL,
  id UUID NOT NULL,
  -- The process revision that made it; when that was stands there.
  revision BIGINT NOT NULL,
  key TEXT NOT NULL,
  -- The last day of what dates it (a meeting, an event, a publication); null where nothing does.
  dated DATE,
  label label NOT NULL,
  -- Everything else, with what it refers to by id; null where it was removed.
  body JSONB,
  -- The stored text of a source, which may be long: apart, so that only who asks for it reads it. The body has its
  -- hash.
  text TEXT,

  CONSTRAINT resource_version_pkey PRIMARY KEY (organization_id, process_id, resource, id, revision),
  CONSTRAINT resource_version_body_is_object CHECK (jsonb_typeof(body) = 'object')
);

CREATE INDEX resource_version_organization_id_process_id_resource_key_idx
  ON resource_version (organization_id, process_id, resource, key);
CREATE INDEX resource_version_organization_id_process_id_revision_idx
  ON resource_version (organization_id, process_id, revision);

ALTER TABLE resource_version
  ADD CONSTRAINT resource_version_organization_id_process_id_revision_fkey
  FOREIGN KEY (organization_id, process_id, revision)
  REFERENCES process_revision (organization_id, process_id, revision)
  ON DELETE RESTRICT ON UPDATE CASCADE
  -- Who may see the revision is known only when everything in it is written: it comes last, and has to have come.
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE resource_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON resource_version
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

GRANT SELECT, INSERT ON resource_version TO parley_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON resource_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
ALTER TABLE resource_version ENABLE ALWAYS TRIGGER append_only;

-- Each resource as its tables have it now, in the form in which versions keep it. The one place where a body is
-- made: whoever writes asks for what differs from the last version (packages/database, record-versions), and so do
-- the demonstration's loader and the backfill below. A new column of a resource goes in here.
CREATE VIEW resource_now WITH (security_invoker = true) AS
SELECT organization_id, id AS process_id, 'process'::resource AS resource, id, slug AS key, NULL::date AS dated, label,
  jsonb_build_object(
    'title', title, 'goal', goal, 'summary', summary, 'status', status, 'startedOn', started_on,
    'endedOn', ended_on, 'singleUndertaking', single_undertaking,
    'stallRules', jsonb_build_object(
      'timesMedian', stall_times_median, 'atLeastDays', stall_at_least_days,
      'technicalBreaksSilence', technical_breaks_silence
    )
  ) AS body,
  NULL::text AS text
FROM process
UNION ALL
SELECT organization_id, process_id, 'party', id, key, NULL, 'public',
  jsonb_build_object('role', role, 'name', name, 'note', note),
  NULL
FROM party
UNION ALL
SELECT organization_id, process_id, 'representative', id, key, NULL, 'public',
  jsonb_build_object('party', party_id, 'name', name, 'office', office, 'since', since, 'until', until),
  NULL
FROM representative
UNION ALL
SELECT organization_id, process_id, 'track', id, key, NULL, 'public',
  jsonb_build_object('title', title, 'level', level),
  NULL
FROM track
UNION ALL
SELECT organization_id, process_id, 'meeting', id, key, held_date, label,
  jsonb_build_object(
    'track', track_id, 'ordinal', ordinal, 'status', status, 'format', format, 'heldOn', held_on, 'title', title,
    'place', place, 'placeByParty', place_by_party, 'country', country, 'summary', summary,
    'identicalReadouts', identical_readouts,
    'participants', ARRAY(
      SELECT jsonb_build_object('representative', of.representative_id, 'party', who.party_id)
      FROM meeting_participant of
      JOIN representative who
        ON (who.organization_id, who.process_id, who.id) = (of.organization_id, of.process_id, of.representative_id)
      WHERE (of.organization_id, of.process_id, of.meeting_id)
        = (meeting.organization_id, meeting.process_id, meeting.id)
      ORDER BY of.representative_id
    ),
    'agenda', ARRAY(
      SELECT jsonb_build_object('title', of.title, 'item', of.item_id)
      FROM agenda_point of
      WHERE (of.organization_id, of.process_id, of.meeting_id)
        = (meeting.organization_id, meeting.process_id, meeting.id)
      ORDER BY of.position
    ),
    'sources', ARRAY(
      SELECT jsonb_build_object('source', of.source_id, 'role', of.role, 'party', of.party_id)
      FROM meeting_source of
      WHERE (of.organization_id, of.process_id, of.meeting_id)
        = (meeting.organization_id, meeting.process_id, meeting.id)
      ORDER BY of.source_id
    )
  ),
  NULL
FROM meeting
UNION ALL
SELECT organization_id, process_id, 'source', id, key, published_date, label,
  jsonb_build_object(
    'kind', kind, 'tier', tier, 'publisher', publisher, 'title', title, 'publishedOn', published_on,
    'language', language, 'url', url, 'note', note, 'textSha256', encode(text_sha256, 'hex')
  ),
  text
FROM source
UNION ALL
SELECT organization_id, process_id, 'item', id, key, NULL, label,
  jsonb_build_object(
    'code', code, 'kind', kind, 'theme', theme, 'title', title, 'titleByParty', title_by_party,
    'description', description, 'dueOn', due_on, 'dueNote', due_note, 'linkage', linkage, 'weight', weight,
    'obligors', ARRAY(
      SELECT of.party_id
      FROM item_obligor of
      WHERE (of.organization_id, of.process_id, of.item_id) = (item.organization_id, item.process_id, item.id)
      ORDER BY of.party_id
    ),
    'dependsOn', ARRAY(
      SELECT of.depends_on_id
      FROM item_dependency of
      WHERE (of.organization_id, of.process_id, of.item_id) = (item.organization_id, item.process_id, item.id)
      ORDER BY of.depends_on_id
    ),
    'sources', ARRAY(
      SELECT of.source_id
      FROM item_source of
      WHERE (of.organization_id, of.process_id, of.item_id) = (item.organization_id, item.process_id, item.id)
      ORDER BY of.source_id
    )
  ),
  NULL
FROM item
UNION ALL
SELECT organization_id, process_id, 'milestone', id, key, NULL, label,
  jsonb_build_object(
    'title', title, 'note', note, 'plannedOn', planned_on,
    'criteria', ARRAY(
      SELECT jsonb_build_object(
        'item', of.item_id, 'implementation', of.implementation, 'agreement', of.agreement, 'legal', of.legal,
        'milestone', of.required_milestone_id
      )
      FROM milestone_criterion of
      WHERE (of.organization_id, of.process_id, of.milestone_id)
        = (milestone.organization_id, milestone.process_id, milestone.id)
      ORDER BY of.position
    )
  ),
  NULL
FROM milestone
UNION ALL
SELECT organization_id, process_id, 'event', id, key, occurred_date, label,
  jsonb_build_object(
    'occurredOn', occurred_on, 'type', type, 'title', title, 'description', description,
    'items', ARRAY(
      SELECT of.item_id
      FROM event_item of
      WHERE (of.organization_id, of.process_id, of.event_id) = (event.organization_id, event.process_id, event.id)
      ORDER BY of.item_id
    ),
    'sources', ARRAY(
      SELECT of.source_id
      FROM event_source of
      WHERE (of.organization_id, of.process_id, of.event_id) = (event.organization_id, event.process_id, event.id)
      ORDER BY of.source_id
    )
  ),
  NULL
FROM event;
GRANT SELECT ON resource_now TO parley_app;

-- What is there already was recorded with its process, before its ledger began. The owner too is held by row-level
-- security, so it goes from organization to organization; only their list is looked at without.
ALTER TABLE organization NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  tenant uuid;
BEGIN
  FOR tenant IN SELECT id FROM organization LOOP
    PERFORM set_config('app.organization_id', tenant::text, true);

    INSERT INTO process_revision
      (organization_id, process_id, revision, internal_revision, public_revision, recorded_at)
    SELECT organization_id, process_id, revision,
      count(*) FILTER (WHERE internal) OVER made, count(*) FILTER (WHERE public) OVER made, recorded_at
    FROM (
      SELECT a.organization_id, a.process_id, a.revision, min(a.recorded_at) AS recorded_at,
        bool_or('restricted' NOT IN (a.label, i.label)) AS internal,
        bool_or(a.label = 'public' AND i.label = 'public') AS public
      FROM assertion a
      JOIN item i ON (i.organization_id, i.process_id, i.id) = (a.organization_id, a.process_id, a.item_id)
      GROUP BY a.organization_id, a.process_id, a.revision
    ) AS ledger
    WINDOW made AS (PARTITION BY process_id ORDER BY revision);

    INSERT INTO process_revision
      (organization_id, process_id, revision, internal_revision, public_revision, recorded_at)
    SELECT p.organization_id, p.id, 0, 0, 0, least(p.created_at, min(r.recorded_at) - interval '1 millisecond')
    FROM process p
    LEFT JOIN process_revision r ON (r.organization_id, r.process_id) = (p.organization_id, p.id)
    GROUP BY p.organization_id, p.id
    ON CONFLICT DO NOTHING;

    INSERT INTO resource_version
      (organization_id, process_id, resource, id, revision, key, dated, label, body, text)
    SELECT organization_id, process_id, resource, id, 0, key, dated, label, body, text
    FROM resource_now;
  END LOOP;
  PERFORM set_config('app.organization_id', '', true);
END $$;
ALTER TABLE organization FORCE ROW LEVEL SECURITY;

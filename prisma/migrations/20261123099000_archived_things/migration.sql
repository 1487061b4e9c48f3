-- What something rests on is not removed: the record would have holes. It is put away instead, thing by thing: read, cited
-- and reckoned as before, and not offered for new use. Nothing reckons with it, so nothing is indexed by it.
ALTER TABLE party ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE representative ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE track ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE meeting ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE source ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE item ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE milestone ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE event ADD COLUMN archived BOOLEAN NOT NULL DEFAULT false;

-- As with a process, it stands in the body only where it is so: the versions that there are of all the others stay what the
-- view makes of them.
CREATE OR REPLACE VIEW resource_now WITH (security_invoker = true) AS
SELECT organization_id, id AS process_id, 'process'::resource AS resource, id, slug AS key, NULL::date AS dated, label,
  jsonb_build_object(
    'title', title, 'goal', goal, 'summary', summary, 'status', status, 'startedOn', started_on,
    'endedOn', ended_on, 'singleUndertaking', single_undertaking,
    'stallRules', jsonb_build_object(
      'timesMedian', stall_times_median, 'atLeastDays', stall_at_least_days,
      'technicalBreaksSilence', technical_breaks_silence
    )
  ) || CASE filing WHEN 'archived' THEN '{"archived": true}' ELSE '{}' END::jsonb
    || CASE WHEN review_required THEN '{"reviewRequired": true}' ELSE '{}' END::jsonb AS body,
  NULL::text AS text
FROM process
WHERE filing <> 'removed'
UNION ALL
SELECT organization_id, process_id, 'party', id, key, NULL, 'public',
  jsonb_build_object('role', role, 'name', name, 'note', note)
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
  NULL
FROM party
UNION ALL
SELECT organization_id, process_id, 'representative', id, key, NULL, 'public',
  jsonb_build_object('party', party_id, 'name', name, 'office', office, 'since', since, 'until', until)
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
  NULL
FROM representative
UNION ALL
SELECT organization_id, process_id, 'track', id, key, NULL, 'public',
  jsonb_build_object('title', title, 'level', level)
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
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
  )
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
  NULL
FROM meeting
UNION ALL
SELECT organization_id, process_id, 'source', id, key, published_date, label,
  jsonb_build_object(
    'kind', kind, 'tier', tier, 'publisher', publisher, 'title', title, 'publishedOn', published_on,
    'language', language, 'url', url, 'note', note, 'textSha256', encode(text_sha256, 'hex')
  )
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
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
  )
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
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
  )
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
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
  )
    || CASE WHEN archived THEN '{"archived": true}' ELSE '{}' END::jsonb,
  NULL
FROM event;

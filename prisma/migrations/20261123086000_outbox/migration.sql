-- What happens in a process is told to whoever listens: live streams, webhooks. It is written down here in the
-- transaction that does it, so that neither can be without the other, and numbered in the order of committing, so that
-- a reader by number misses nothing that commits later. Kept for a week.
CREATE TABLE outbox_event (
  organization_id UUID NOT NULL,
  -- From 1, without gaps. Not for other eyes: most readers may not see every event, and would count.
  position BIGINT NOT NULL,
  id UUID NOT NULL,
  -- When it was told, by which it is kept.
  told_at TIMESTAMPTZ(3) NOT NULL,
  -- The instant of the revision that it tells of, which may be long past where a record is loaded.
  occurred_at TIMESTAMPTZ(3) NOT NULL,
  -- The catalogue is in packages/contracts.
  type TEXT NOT NULL,
  process_id UUID NOT NULL,
  -- As it was then; null where it went out of sight with this very event.
  process_slug TEXT,
  revision BIGINT NOT NULL,
  subject_id UUID NOT NULL,
  -- null where it went out of sight with this very event.
  subject_key TEXT,
  -- Of an assertion, what it is about.
  item_id UUID,
  item_key TEXT,
  -- What it tells of that has a label, which may rise later: whoever may not see one of them by now is not told.
  about UUID[] NOT NULL,
  -- The clearances that it is told to. A thing that is hidden is removed to some and changed to others: one event each.
  told_to label[] NOT NULL,

  CONSTRAINT outbox_event_pkey PRIMARY KEY (organization_id, position),
  CONSTRAINT outbox_event_position_from_one CHECK (position >= 1),
  CONSTRAINT outbox_event_type_is_a_name CHECK (type ~ '^[a-z_]+\.[a-z_]+$'),
  CONSTRAINT outbox_event_told_to_somebody CHECK (cardinality(told_to) > 0),
  CONSTRAINT outbox_event_item_is_whole CHECK ((item_id IS NULL) = (item_key IS NULL))
);

CREATE UNIQUE INDEX outbox_event_organization_id_id_key ON outbox_event (organization_id, id);
-- For forgetting, which asks of all organizations.
CREATE INDEX outbox_event_told_at_idx ON outbox_event (told_at);

-- The last position of each organization. Its row is also the lock by which positions are given in the order of
-- committing: it is taken when the transaction commits, and held until it has.
CREATE TABLE outbox_head (
  organization_id UUID NOT NULL,
  position BIGINT NOT NULL,

  CONSTRAINT outbox_head_pkey PRIMARY KEY (organization_id)
)
-- Changed by every write: room for the next version on the same page.
WITH (fillfactor = 50);

ALTER TABLE outbox_event ADD CONSTRAINT outbox_event_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE outbox_head ADD CONSTRAINT outbox_head_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE outbox_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON outbox_event
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE outbox_head ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON outbox_head
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- Written by the trigger below, which acts as its owner; the service only reads.
GRANT SELECT ON outbox_event, outbox_head TO parley_app;

-- Whoever is cleared for a label or for more.
CREATE FUNCTION clearances_from(lowest label) RETURNS label[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN enum_range(lowest, NULL::label);

-- Everything that one revision of a process has done, as each clearance notices it; in the order in which it is told.
-- What comes into somebody's sight is created for them and what leaves it is removed, whatever it was to others.
CREATE FUNCTION events_of_revision(made process_revision)
  RETURNS TABLE (
    type text, process_slug text, subject_id uuid, subject_key text, item_id uuid, item_key text, about uuid[],
    told_to label[]
  )
  LANGUAGE sql STABLE AS $$
  WITH recorded AS (
    SELECT version.resource, version.id, act.done, act.is_hidden,
      CASE WHEN NOT act.is_hidden THEN version.key END AS key,
      CASE WHEN version.resource <> 'process' THEN process.slug WHEN NOT act.is_hidden THEN version.key END AS slug,
      clearance.label AS clearance
    FROM resource_version AS version
    JOIN process ON process.organization_id = version.organization_id AND process.id = version.process_id
    LEFT JOIN LATERAL (
      SELECT former.label, former.body
      FROM resource_version AS former
      WHERE former.organization_id = version.organization_id AND former.process_id = version.process_id
        AND former.resource = version.resource AND former.id = version.id AND former.revision < version.revision
      ORDER BY former.revision DESC
      LIMIT 1
    ) AS before ON true
    CROSS JOIN unnest(enum_range(NULL::label)) AS clearance (label)
    CROSS JOIN LATERAL (
      SELECT coalesce(before.body IS NOT NULL AND before.label <= clearance.label, false) AS before,
        version.body IS NOT NULL AND version.label <= clearance.label AS now
    ) AS seen
    CROSS JOIN LATERAL (
      SELECT
        CASE
          WHEN seen.now AND NOT seen.before THEN 'created'
          WHEN seen.before AND NOT seen.now THEN 'removed'
          WHEN NOT seen.now OR version.noticed_with > clearance.label THEN NULL
          WHEN before.body -> 'archived' IS NOT DISTINCT FROM version.body -> 'archived' THEN 'changed'
          WHEN version.body ? 'archived' THEN 'archived'
          ELSE 'restored'
        END AS done,
        seen.before AND NOT seen.now AND version.body IS NOT NULL AS is_hidden
    ) AS act
    WHERE version.organization_id = made.organization_id AND version.process_id = made.process_id
      AND version.revision = made.revision
      AND act.done IS NOT NULL AND (version.resource = 'process' OR process.label <= clearance.label)
  ),
  judged AS (
    SELECT 'made' AS done, proposal.id, made.organization_id, made.process_id
    FROM proposal
    WHERE proposal.organization_id = made.organization_id AND proposal.process_id = made.process_id
      AND proposal.revision = made.revision
    UNION ALL
    SELECT verdict.verdict::text, verdict.proposal_id, made.organization_id, made.process_id
    FROM proposal_verdict AS verdict
    WHERE verdict.organization_id = made.organization_id AND verdict.process_id = made.process_id
      AND verdict.revision = made.revision
  ),
  proposed AS (
    -- Seen by whoever may see everything in it.
    SELECT judged.done, proposal.id, proposal.key, process.slug, proposal.about,
      greatest(proposal.label, process.label, (
        SELECT max(last.label)
        FROM unnest(proposal.about) AS named (id)
        CROSS JOIN LATERAL (
          SELECT version.label
          FROM resource_version AS version
          WHERE version.organization_id = made.organization_id AND version.process_id = made.process_id
            AND version.resource IN ('item', 'meeting', 'source') AND version.id = named.id
            AND version.revision <= made.revision
          ORDER BY version.revision DESC
          LIMIT 1
        ) AS last
      )) AS label
    FROM judged
    JOIN proposal USING (organization_id, process_id, id)
    JOIN process ON process.organization_id = made.organization_id AND process.id = made.process_id
  ),
  said AS (
    SELECT
      CASE said.act WHEN 'correct' THEN 'corrected' WHEN 'reverse' THEN 'reversed' ELSE 'appended' END AS done,
      said.id, said.key, process.slug, said.position, item.id AS item_id, item.key AS item_key,
      greatest(said.label, item.label, corrected.label, process.label) AS label
    FROM assertion AS said
    JOIN process ON process.organization_id = said.organization_id AND process.id = said.process_id
    JOIN item ON item.organization_id = said.organization_id AND item.process_id = said.process_id
      AND item.id = said.item_id
    LEFT JOIN assertion AS corrected ON corrected.organization_id = said.organization_id
      AND corrected.process_id = said.process_id AND corrected.id = said.corrects_id
    WHERE said.organization_id = made.organization_id AND said.process_id = made.process_id
      -- By which it is found; the revision says the same.
      AND said.recorded_at = made.recorded_at AND said.revision = made.revision
  )
  SELECT type, process_slug, subject_id, subject_key, item_id, item_key, about, told_to
  FROM (
    SELECT 1 AS part, resource::text AS place, resource::text || '.' || done AS type, slug AS process_slug,
      id AS subject_id, key AS subject_key, NULL::uuid AS item_id, NULL::text AS item_key,
      -- To whom it is hidden just now, its label says nothing more.
      CASE
        WHEN NOT is_hidden THEN ARRAY[made.process_id, id]
        WHEN resource = 'process' THEN '{}'
        ELSE ARRAY[made.process_id]
      END AS about,
      array_agg(clearance ORDER BY clearance) AS told_to
    FROM recorded
    GROUP BY resource, id, done, is_hidden, key, slug
    UNION ALL
    SELECT 2, '', 'proposal.' || done, slug, id, key, NULL, NULL, made.process_id || about, clearances_from(label)
    FROM proposed
    UNION ALL
    SELECT 3, lpad(position::text, 20, '0'), 'assertion.' || done, slug, id, key, item_id, item_key,
      ARRAY[made.process_id, item_id], clearances_from(label)
    FROM said
  ) AS told
  ORDER BY part, place, subject_id, type
$$;

-- Tells of a revision when its transaction commits: whoever writes in a process makes one, whatever way they take, so
-- none can forget to. By then the log has been entered, where the organization's writers stand in a line anyway.
--
-- SECURITY DEFINER because the service may not write here itself. Row-level security holds the owner as well, so it
-- reaches no other organization's.
CREATE FUNCTION tell_of_revision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  told outbox_event[];
  last bigint;
BEGIN
  -- First all that is to be told, then the lock.
  told := ARRAY(
    SELECT ROW(
      NEW.organization_id, event.ordinality, gen_random_uuid(), clock_timestamp(), NEW.recorded_at, event.type,
      NEW.process_id, event.process_slug, NEW.revision, event.subject_id, event.subject_key, event.item_id,
      event.item_key, event.about, event.told_to
    )::outbox_event
    FROM events_of_revision(NEW) WITH ORDINALITY AS event
    ORDER BY event.ordinality
  );
  IF cardinality(told) = 0 THEN RETURN NULL; END IF;

  INSERT INTO outbox_head AS head (organization_id, position)
  VALUES (NEW.organization_id, cardinality(told))
  ON CONFLICT (organization_id) DO UPDATE SET position = head.position + excluded.position
  RETURNING head.position INTO last;

  INSERT INTO outbox_event
  SELECT event.organization_id, last - cardinality(told) + event.position, event.id, event.told_at,
    event.occurred_at, event.type, event.process_id, event.process_slug, event.revision, event.subject_id,
    event.subject_key, event.item_id, event.item_key, event.about, event.told_to
  FROM unnest(told) AS event;

  -- Heard by every instance once this is committed. The service alone listens: the name of an organization is all.
  PERFORM pg_notify('parley_outbox', NEW.organization_id::text);
  RETURN NULL;
END $$;

-- Whoever may act as the owner must not be led to other tables by a search_path of the caller's.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION tell_of_revision() SET search_path TO pg_catalog, %I, pg_temp', current_schema());
END $$;

CREATE CONSTRAINT TRIGGER tell AFTER INSERT ON process_revision
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION tell_of_revision();

-- A week later it is nobody's any more: whoever owns the table may sweep it up without acting for an organization. The
-- service owns nothing, so it can do that by this function alone, and learns only how many there were.
CREATE POLICY of_the_past ON outbox_event TO CURRENT_USER
  USING (told_at <= now() - interval '7 days')
  WITH CHECK (false);

CREATE FUNCTION forget_told_events() RETURNS bigint
  LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path FROM CURRENT
  BEGIN ATOMIC
    WITH forgotten AS (
      DELETE FROM outbox_event WHERE told_at <= now() - interval '7 days' RETURNING 1
    )
    SELECT count(*) FROM forgotten;
  END;

REVOKE EXECUTE ON FUNCTION forget_told_events() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_told_events() TO parley_app;

-- What a write of thousands has brought is made ready for search after it: by jobs that are queued in its transaction, so
-- that no kill of a process in between can lose one. Within it, that was the largest part of a long import, which
-- everybody waited for who writes in the process or reads its newest state.
--
-- What stood in the index of what it brought is gone at once. So nothing is found by words, or seen with a label, that it
-- has not any more; for a while it is not found at all.

-- In which the index of a process is made, by whoever writes there and by those jobs, each after what the other has
-- committed. Not the process's own lock: for that, readers wait too.
CREATE FUNCTION search_lock(organization_id uuid, process_id uuid) RETURNS bigint
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN hashtextextended('search ' || organization_id::text || '/' || process_id::text, 0);

CREATE OR REPLACE FUNCTION index_revision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET enable_bitmapscan TO off AS $$
DECLARE
  scope CONSTANT text := coalesce(current_setting('app.organization_id', true), '');
  search CONSTANT text := coalesce(current_setting('app.search', true), '');
  -- More than a person writes at once.
  many CONSTANT int := 1000;
  -- Of a job: others who write in the process wait for it, a tenth of a second or two.
  each_job CONSTANT int := 250;
  brought uuid[];
BEGIN
  -- It runs at the end of the transaction, which may have gone from organization to organization.
  PERFORM set_config('app.organization_id', NEW.organization_id::text, true);
  PERFORM set_config('app.search', '!≈', true);

  WITH recorded AS (
    SELECT resource, id, label, body ->> 'language' AS language
    FROM resource_version
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id AND revision = NEW.revision
  ),
  shown_otherwise AS (
    SELECT recorded.id
    FROM recorded
    CROSS JOIN LATERAL (
      SELECT before.label, before.body ->> 'language' AS language
      FROM resource_version AS before
      WHERE before.organization_id = NEW.organization_id AND before.process_id = NEW.process_id
        AND before.resource = recorded.resource AND before.id = recorded.id AND before.revision < NEW.revision
      ORDER BY before.revision DESC
      LIMIT 1
    ) AS before
    WHERE recorded.resource IN ('item', 'source')
      AND (recorded.label, recorded.language) IS DISTINCT FROM (before.label, before.language)
  ),
  thing (id) AS (
    SELECT id FROM recorded
    UNION
    -- By the index that there is: all that a revision appends carries its instant.
    SELECT unnest(ARRAY[id, corrects_id])
    FROM assertion
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id AND recorded_at = NEW.recorded_at
    UNION
    SELECT id
    FROM assertion
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id
      AND item_id IN (SELECT id FROM shown_otherwise)
    UNION
    SELECT assertion_id
    FROM assertion_source
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id
      AND source_id IN (SELECT id FROM shown_otherwise)
    UNION
    SELECT meeting_id
    FROM agenda_point
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id
      AND item_id IN (SELECT id FROM shown_otherwise)
  )
  SELECT array_agg(id) INTO brought FROM thing WHERE id IS NOT NULL;

  PERFORM pg_advisory_xact_lock(search_lock(NEW.organization_id, NEW.process_id));
  IF cardinality(brought) <= many THEN
    PERFORM index_for_search(NEW.organization_id, NEW.process_id, brought);
  ELSIF brought IS NOT NULL THEN
    DELETE FROM search_entry
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id AND id = ANY (brought);
    PERFORM graphile_worker.add_job(
      'index_for_search',
      json_build_object('organizationId', NEW.organization_id, 'processId', NEW.process_id, 'things', piece.things),
      -- After the letters that wait.
      priority := 1
    )
    FROM (
      -- In the order in which ids are drawn, which is that of the tables.
      SELECT array_agg(id) AS things
      FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / each_job AS nth FROM unnest(brought) AS id) AS numbered
      GROUP BY nth
      ORDER BY nth
    ) AS piece;
  END IF;
  PERFORM set_config('app.organization_id', scope, true), set_config('app.search', search, true);
  RETURN NULL;
END $$;

-- What such a job does. Done twice it leaves the same. As the owner, since the service may only read the index; held by
-- row-level security all the same.
CREATE FUNCTION index_things(process uuid, things uuid[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET enable_bitmapscan TO off AS $$
DECLARE
  search CONSTANT text := coalesce(current_setting('app.search', true), '');
BEGIN
  PERFORM pg_advisory_xact_lock(search_lock(current_organization_id(), process));
  PERFORM set_config('app.search', '!≈', true);
  -- A statement of its own: it sees what was committed while this one waited.
  PERFORM index_for_search(current_organization_id(), process, things);
  PERFORM set_config('app.search', search, true);
END $$;

-- The path is said, and temporary tables come last in it: nothing that a session makes is taken for what is meant.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION index_revision() SET search_path = %I, pg_catalog, pg_temp', current_schema());
  EXECUTE format('ALTER FUNCTION index_things(uuid, uuid[]) SET search_path = %I, pg_catalog, pg_temp', current_schema());
END $$;
REVOKE ALL ON FUNCTION index_things(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION index_things(uuid, uuid[]) TO parley_app;

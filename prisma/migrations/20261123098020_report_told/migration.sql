-- Tells of a report that is made, or cannot be, as its transaction commits: to whoever may have it. It is no part of the
-- record and makes no revision, so what is told is of the last one.
--
-- SECURITY DEFINER because the service may not write in the outbox itself. Row-level security holds the owner as well, so
-- it reaches no other organization's.
CREATE FUNCTION tell_of_report() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  talks process;
  last bigint;
BEGIN
  SELECT * INTO talks FROM process WHERE organization_id = NEW.organization_id AND id = NEW.process_id;

  INSERT INTO outbox_head AS head (organization_id, position)
  VALUES (NEW.organization_id, 1)
  ON CONFLICT (organization_id) DO UPDATE SET position = head.position + 1
  RETURNING head.position INTO last;

  INSERT INTO outbox_event (
    organization_id, position, id, told_at, occurred_at, type, process_id, process_slug, revision, subject_id, about,
    told_to
  )
  VALUES (
    NEW.organization_id, last, gen_random_uuid(), clock_timestamp(), coalesce(NEW.finished_at, clock_timestamp()),
    CASE NEW.state WHEN 'done' THEN 'report.made' ELSE 'report.failed' END,
    NEW.process_id, talks.slug, talks.revision, NEW.id, ARRAY[NEW.process_id],
    clearances_from(greatest(NEW.label, talks.label))
  );

  PERFORM pg_notify('parley_outbox', NEW.organization_id::text);
  RETURN NULL;
END $$;

-- Whoever may act as the owner must not be led to other tables by a search_path of the caller's.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION tell_of_report() SET search_path TO pg_catalog, %I, pg_temp', current_schema());
END $$;

CREATE CONSTRAINT TRIGGER tell AFTER UPDATE ON report
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW
  WHEN (NEW.state IN ('done', 'failed') AND OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION tell_of_report();

-- Calls out that a report or an import goes on, as the write that says so commits. Not by the outbox: a step that lies
-- behind is of no use to anybody, so nothing of it is kept, and whoever was away is told nothing. It names no more than
-- whose it is and which one; how far that is, each listener reads for themselves, by what they may see.
CREATE FUNCTION tell_of_progress() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('parley_progress', concat_ws(' ', NEW.organization_id, TG_TABLE_NAME, NEW.id));
  RETURN NULL;
END $$;

CREATE TRIGGER tell_of_progress AFTER UPDATE ON report
  FOR EACH ROW
  WHEN ((OLD.state, OLD.step, OLD.progress) IS DISTINCT FROM (NEW.state, NEW.step, NEW.progress))
  EXECUTE FUNCTION tell_of_progress();
CREATE TRIGGER tell_of_progress AFTER UPDATE ON import
  FOR EACH ROW
  WHEN ((OLD.state, OLD.progress) IS DISTINCT FROM (NEW.state, NEW.progress))
  EXECUTE FUNCTION tell_of_progress();

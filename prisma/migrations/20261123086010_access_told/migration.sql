-- A live stream outlives the check that let it begin. Each asks again whether its listener may go on listening; this
-- tells it when to, at whichever instance it is: an organization's name where a key or a membership has changed in it,
-- a person's where a session of theirs has ended.
CREATE FUNCTION tell_of_access() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  -- Which column that is, the trigger says: a row has the one or the other.
  PERFORM pg_notify('parley_access', to_jsonb(OLD) ->> TG_ARGV[0]);
  RETURN NULL;
END $$;

-- Not by each use of a key, which is written down in it too.
CREATE TRIGGER tell AFTER UPDATE OF revoked_at, expires_at, scopes, clearance ON api_key
  FOR EACH ROW EXECUTE FUNCTION tell_of_access('organization_id');
CREATE TRIGGER tell AFTER UPDATE OR DELETE ON member
  FOR EACH ROW EXECUTE FUNCTION tell_of_access('organization_id');
CREATE TRIGGER tell AFTER DELETE ON session
  FOR EACH ROW EXECUTE FUNCTION tell_of_access('user_id');

-- Two times need an account of when each revision was made: what was known at an instant is what had been recorded
-- by the last revision before it. And a reader without clearance must not see the number rise when something is
-- written that is hidden from them, so each row carries the count as every clearance sees it: theirs is one row's
-- look-up, not a count over the ledger.
CREATE TABLE process_revision (
  organization_id UUID NOT NULL,
  process_id UUID NOT NULL,
  revision BIGINT NOT NULL,
  internal_revision BIGINT NOT NULL,
  public_revision BIGINT NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT process_revision_pkey PRIMARY KEY (organization_id, process_id, revision),
  CONSTRAINT process_revision_not_negative CHECK (public_revision >= 0),
  CONSTRAINT process_revision_counts_nest CHECK (
    public_revision <= internal_revision AND internal_revision <= revision
  )
);

-- No two revisions of a process were made at one instant: an instant names a revision. Also the way to the last one.
CREATE UNIQUE INDEX process_revision_organization_id_process_id_recorded_at_key
  ON process_revision (organization_id, process_id, recorded_at);

ALTER TABLE process_revision
  ADD CONSTRAINT process_revision_organization_id_process_id_fkey
  FOREIGN KEY (organization_id, process_id) REFERENCES process (organization_id, id)
  ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE process_revision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON process_revision
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- History, like the ledger: appended to and never changed.
GRANT SELECT, INSERT ON process_revision TO parley_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON process_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
ALTER TABLE process_revision ENABLE ALWAYS TRIGGER append_only;

-- The lock by which the writers of a process take turns, and for which readers of its newest state wait.
-- A collision with another process's costs a wait, nothing else.
CREATE FUNCTION process_lock(organization_id uuid, process_id uuid) RETURNS bigint
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN hashtextextended(organization_id::text || '/' || process_id::text, 0);

-- What is known of a process at an instant: the instant itself, no later than now, and the revision made by then.
-- null asks for now.
--
-- The same instant must give the same answer for ever. A write takes its instant when it begins and shows itself
-- when it commits; whoever asks in between for what is known "now" would see less than whoever asks for the same
-- instant later. So a reader who goes beyond the last revision waits until no write is under way. Whatever begins
-- afterwards takes a later instant (see packages/database, begin-write). Whoever asks for what was known at or
-- before the last revision waits for nothing: revisions are made in turn, so nothing can come in between any more.
--
-- VOLATILE on purpose: each statement then looks anew, the second one after the lock. (Not so in a transaction that
-- is REPEATABLE READ, which would go on looking at what was there before: call it outside of one.)
CREATE FUNCTION process_known_at(of_organization uuid, of_process uuid, wanted timestamptz)
  RETURNS TABLE (known_at timestamptz, revision bigint, internal_revision bigint, public_revision bigint)
  LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  last_at timestamptz;
BEGIN
  known_at := wanted;
  SELECT max(made.recorded_at) INTO last_at
  FROM process_revision made
  WHERE made.organization_id = of_organization AND made.process_id = of_process;

  IF wanted IS NULL OR last_at IS NULL OR wanted > last_at THEN
    PERFORM pg_advisory_xact_lock_shared(process_lock(of_organization, of_process));
    SELECT max(made.recorded_at) INTO last_at
    FROM process_revision made
    WHERE made.organization_id = of_organization AND made.process_id = of_process;
    -- Should the clock have been set back, the last revision is still known.
    known_at := greatest(date_trunc('milliseconds', clock_timestamp()), last_at);
    known_at := least(wanted, known_at);
  END IF;

  SELECT made.revision, made.internal_revision, made.public_revision
  INTO revision, internal_revision, public_revision
  FROM process_revision made
  WHERE made.organization_id = of_organization AND made.process_id = of_process
    AND made.recorded_at <= known_at
  ORDER BY made.recorded_at DESC
  LIMIT 1;
  RETURN NEXT;
END $$;

-- Reports: files that are made of the record in the background. What is asked is kept with nothing left open, so a file
-- that has expired can be made again, with the same bytes.
CREATE TYPE report_state AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

CREATE TABLE report (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  process_id UUID NOT NULL,
  kind TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  question JSONB NOT NULL,
  -- The most that may stand in it: as whose eyes it is made, and who may have it.
  label label NOT NULL,
  -- The person, and the key where a program has asked in their name; no reference, since it is looked up each time
  -- whether they are members still, and the key is good.
  maker_user_id UUID NOT NULL,
  maker_key_id UUID,
  maker_name TEXT NOT NULL,
  -- No reference: what a schedule has made stays when it goes.
  schedule_id UUID,
  state report_state NOT NULL DEFAULT 'queued',
  progress INTEGER NOT NULL DEFAULT 0,
  step TEXT,
  -- How often it was begun. Who was begun before writes nothing any more.
  run INTEGER NOT NULL DEFAULT 0,
  digest TEXT,
  sha256 TEXT,
  bytes INTEGER,
  failure JSONB,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  finished_at TIMESTAMPTZ(3),
  expires_at TIMESTAMPTZ(3),

  CONSTRAINT report_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT report_language_is_known CHECK (language IN ('en', 'tr', 'hy')),
  CONSTRAINT report_progress_in_per_cent CHECK (progress BETWEEN 0 AND 100),
  CONSTRAINT report_step_while_running CHECK (step IS NULL OR state = 'running'),
  CONSTRAINT report_failed_says_why CHECK ((state = 'failed') = (failure IS NOT NULL)),
  CONSTRAINT report_done_is_whole CHECK (
    state <> 'done' OR (digest IS NOT NULL AND sha256 IS NOT NULL AND bytes IS NOT NULL AND expires_at IS NOT NULL)
  )
);

-- Apart from the rest, so that a list of reports reads no files.
CREATE TABLE report_file (
  organization_id UUID NOT NULL,
  report_id UUID NOT NULL,
  bytes BYTEA NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT report_file_pkey PRIMARY KEY (organization_id, report_id)
);
-- Most formats are compressed already.
ALTER TABLE report_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE INDEX report_organization_id_process_id_idx ON report (organization_id, process_id);
-- For forgetting, which asks of all organizations.
CREATE INDEX report_created_at_idx ON report (created_at);
CREATE INDEX report_file_expires_at_idx ON report_file (expires_at);

ALTER TABLE report ADD CONSTRAINT report_organization_id_process_id_fkey
  FOREIGN KEY (organization_id, process_id) REFERENCES process (organization_id, id)
  ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE report_file ADD CONSTRAINT report_file_organization_id_report_id_fkey
  FOREIGN KEY (organization_id, report_id) REFERENCES report (organization_id, id)
  ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON report, report_file TO parley_app;

ALTER TABLE report ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON report
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE report_file ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON report_file
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- A file after its week, and a report after a year, is nobody's any more: whoever owns the tables may sweep them up
-- without acting for an organization. The service owns nothing, so it can do that by this function alone, and learns only
-- how many files there were.
CREATE POLICY of_the_past ON report TO CURRENT_USER
  USING (created_at <= now() - interval '1 year')
  WITH CHECK (false);
CREATE POLICY of_the_past ON report_file TO CURRENT_USER
  USING (expires_at <= now())
  WITH CHECK (false);

CREATE FUNCTION forget_reports() RETURNS bigint
  LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path FROM CURRENT
  BEGIN ATOMIC
    WITH expired AS (
      DELETE FROM report_file WHERE expires_at <= now() RETURNING 1
    ), forgotten AS (
      DELETE FROM report WHERE created_at <= now() - interval '1 year' RETURNING 1
    )
    SELECT count(*) FROM expired;
  END;

REVOKE EXECUTE ON FUNCTION forget_reports() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_reports() TO parley_app;

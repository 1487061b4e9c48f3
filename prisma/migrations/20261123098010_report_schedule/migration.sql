-- Reports that are made again and again: by the clock of a time zone, or after each meeting.
CREATE TABLE report_schedule (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  process_id UUID NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  -- What is asked, but for the two times, which are those of each run.
  question JSONB NOT NULL,
  label label NOT NULL,
  -- Null: after each meeting.
  cron TEXT,
  time_zone TEXT NOT NULL,
  -- Members; no reference, since each is looked up before a letter is sent.
  mail_to UUID[] NOT NULL,
  paused BOOLEAN NOT NULL,
  maker_user_id UUID NOT NULL,
  maker_key_id UUID,
  maker_name TEXT NOT NULL,
  -- Meetings that were held when last looked: each further one is a reason to make a report.
  seen_meetings UUID[] NOT NULL,
  -- Null while it is paused, and of what comes after meetings.
  next_run_at TIMESTAMPTZ(3),
  last_run_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT report_schedule_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT report_schedule_language_is_known CHECK (language IN ('en', 'tr', 'hy'))
);

CREATE INDEX report_schedule_organization_id_process_id_idx ON report_schedule (organization_id, process_id);

ALTER TABLE report_schedule ADD CONSTRAINT report_schedule_organization_id_process_id_fkey
  FOREIGN KEY (organization_id, process_id) REFERENCES process (organization_id, id)
  ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON report_schedule TO parley_app;

ALTER TABLE report_schedule ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON report_schedule
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- A meeting was told of, so it may have been held: somebody is to look. Queued in the transaction that tells, so that no
-- kill of a process in between can lose it.
CREATE FUNCTION queue_reports_after_meetings() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  talks record;
BEGIN
  FOR talks IN
    SELECT DISTINCT told.organization_id, told.process_id
    FROM told
    JOIN report_schedule AS schedule ON schedule.organization_id = told.organization_id
      AND schedule.process_id = told.process_id AND schedule.cron IS NULL AND NOT schedule.paused
    WHERE told.type IN ('meeting.created', 'meeting.changed')
  LOOP
    PERFORM graphile_worker.add_job(
      'report_after_meetings',
      json_build_object('organizationId', talks.organization_id, 'processId', talks.process_id)
    );
  END LOOP;
  RETURN NULL;
END $$;

-- It runs as whoever tells, which is the owner: not to be led to other tables by a search_path of the caller's.
DO $$
BEGIN
  EXECUTE format(
    'ALTER FUNCTION queue_reports_after_meetings() SET search_path TO pg_catalog, %I, pg_temp', current_schema()
  );
END $$;

CREATE TRIGGER look_after_meetings AFTER INSERT ON outbox_event
  REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION queue_reports_after_meetings();

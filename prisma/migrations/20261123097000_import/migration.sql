-- Somebody's spreadsheet on its way into a process: the file, how its columns are read, what it would do, and what
-- became of it. Nothing of it is part of the record, so it has no versions; what it writes goes the one way of writing.
CREATE TYPE import_state AS ENUM ('mapping', 'planning', 'ready', 'applying', 'applied', 'undoing', 'undone');
CREATE TYPE import_change_kind AS ENUM ('new', 'changed', 'same', 'bad');
CREATE TYPE import_subject AS ENUM ('item', 'meeting', 'source', 'assertion');

CREATE TABLE import (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  process_id UUID NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  encoding TEXT,
  -- What is written is labelled so, at most.
  label label NOT NULL,
  -- Of whoever uploaded it. Its changes tell what stands in the record by their eyes, so nobody with less reads them.
  clearance label NOT NULL,
  state import_state NOT NULL,
  progress INTEGER NOT NULL DEFAULT 0,
  detected JSONB NOT NULL,
  suggestion JSONB,
  dates_ambiguous BOOLEAN NOT NULL,
  mapping JSONB,
  counts JSONB,
  refusal JSONB,
  -- As counted for that clearance: what the changes were held against.
  planned_at BIGINT,
  -- The revision that it made, and the one that took it back.
  applied_at BIGINT,
  undone_at BIGINT,
  maker_name TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT import_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT import_progress_in_per_cent CHECK (progress BETWEEN 0 AND 100),
  CONSTRAINT import_label_is_seen CHECK (label <= clearance)
);

-- Apart from the rest, so that a list of imports reads no files.
CREATE TABLE import_file (
  organization_id UUID NOT NULL,
  import_id UUID NOT NULL,
  bytes BYTEA NOT NULL,

  CONSTRAINT import_file_pkey PRIMARY KEY (organization_id, import_id)
);

CREATE TABLE import_change (
  organization_id UUID NOT NULL,
  import_id UUID NOT NULL,
  id UUID NOT NULL,
  kind import_change_kind NOT NULL,
  subject import_subject NOT NULL,
  key TEXT,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  column_name TEXT,
  was TEXT,
  becomes TEXT,
  faults JSONB NOT NULL,
  -- What is written; none where it is so already, or cannot be.
  body JSONB,

  CONSTRAINT import_change_pkey PRIMARY KEY (organization_id, import_id, id)
);

CREATE TABLE import_template (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  name TEXT NOT NULL,
  mapping JSONB NOT NULL,
  -- Its columns are headers of somebody's file: for those who may have seen that file.
  clearance label NOT NULL,
  maker_name TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT import_template_pkey PRIMARY KEY (organization_id, id)
);

CREATE INDEX import_organization_id_process_id_idx ON import (organization_id, process_id);
CREATE INDEX import_created_at_idx ON import (created_at);
CREATE INDEX import_change_of_a_kind_idx ON import_change (organization_id, import_id, kind, id);

ALTER TABLE import
  ADD CONSTRAINT import_organization_id_process_id_fkey FOREIGN KEY (organization_id, process_id)
    REFERENCES process (organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE import_file
  ADD CONSTRAINT import_file_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id)
    REFERENCES import (organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE import_change
  ADD CONSTRAINT import_change_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id)
    REFERENCES import (organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE import_template
  ADD CONSTRAINT import_template_organization_id_fkey FOREIGN KEY (organization_id)
    REFERENCES organization (id) ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON import, import_file, import_change, import_template TO parley_app;

ALTER TABLE import ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON import
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE import_file ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON import_file
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE import_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON import_change
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE import_template ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON import_template
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- A month later a file is nobody's any more: whoever owns the table may sweep it up without acting for an organization.
-- The service owns nothing, so it can do that by this function alone, and learns only how many there were.
CREATE POLICY of_the_past ON import TO CURRENT_USER
  USING (created_at <= now() - interval '30 days')
  WITH CHECK (false);

CREATE FUNCTION forget_imports() RETURNS bigint
  LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path FROM CURRENT
  BEGIN ATOMIC
    WITH forgotten AS (
      DELETE FROM import WHERE created_at <= now() - interval '30 days' RETURNING 1
    )
    SELECT count(*) FROM forgotten;
  END;

REVOKE EXECUTE ON FUNCTION forget_imports() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_imports() TO parley_app;

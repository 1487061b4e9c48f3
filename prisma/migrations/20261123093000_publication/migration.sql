-- A process that is shown to everybody, under a name that is one's own in the whole installation. What of it is shown are
-- its public things, as they are when they are asked for; nothing of it is copied.
CREATE TABLE publication (
  organization_id UUID NOT NULL,
  -- In addresses that others cite. It stays the organization's when it is withdrawn, or they would lead to another's.
  name TEXT NOT NULL,
  process_id UUID NOT NULL,
  published_at TIMESTAMPTZ(3) NOT NULL,
  withdrawn_at TIMESTAMPTZ(3),

  CONSTRAINT publication_pkey PRIMARY KEY (organization_id, name),
  CONSTRAINT publication_name_is_an_address CHECK (name ~ '^[a-z0-9][a-z0-9-]{2,79}$')
);

CREATE UNIQUE INDEX publication_name_key ON publication (name);
CREATE UNIQUE INDEX publication_of_process_key ON publication (organization_id, process_id)
  WHERE withdrawn_at IS NULL;
CREATE INDEX publication_organization_id_process_id_idx ON publication (organization_id, process_id);

ALTER TABLE publication
  ADD CONSTRAINT publication_organization_id_process_id_fkey FOREIGN KEY (organization_id, process_id)
    REFERENCES process (organization_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE ON publication TO parley_app;

ALTER TABLE publication ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON publication
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- Whoever asks for a publication knows its name, and nothing else: not whose it is.
CREATE FUNCTION current_publication_name() RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.publication_name', true), '');

CREATE POLICY of_whoever_asks ON publication FOR SELECT
  USING (withdrawn_at IS NULL AND name = (SELECT current_publication_name()));

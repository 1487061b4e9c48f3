-- What an API key opens that is a feed address: one process, to be read as files. Secret, clearance, end and last use are
-- the key's own (docs/decisions/0017), so a feed is revoked, shrinks and ends as any key does.
CREATE TYPE feed_kind AS ENUM ('meetings', 'changes');

CREATE TABLE feed (
  organization_id UUID NOT NULL,
  -- The key's.
  id UUID NOT NULL,
  process_id UUID NOT NULL,
  kinds feed_kind[] NOT NULL,
  -- The language of titles and sentences: a calendar program says none.
  language TEXT NOT NULL,

  CONSTRAINT feed_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT feed_is_of_something CHECK (cardinality(kinds) > 0),
  CONSTRAINT feed_language_is_known CHECK (language IN ('en', 'tr', 'hy'))
);

CREATE INDEX feed_organization_id_process_id_idx ON feed (organization_id, process_id);

ALTER TABLE feed
  ADD CONSTRAINT feed_organization_id_id_fkey FOREIGN KEY (organization_id, id)
    REFERENCES api_key (organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT feed_organization_id_process_id_fkey FOREIGN KEY (organization_id, process_id)
    REFERENCES process (organization_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Made once and never another: whoever wants another makes another.
GRANT SELECT, INSERT ON feed TO parley_app;

ALTER TABLE feed ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON feed
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

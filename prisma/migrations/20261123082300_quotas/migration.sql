-- How much of what an organization may have, and has used. What it may have only the operator changes: the service
-- looks. Where there is no row, the service's own setting holds.
CREATE TABLE organization_limit (
  organization_id UUID NOT NULL,
  -- Of which quota: the names are in packages/contracts.
  name TEXT NOT NULL,
  -- Null: without limit, whatever the setting says.
  value BIGINT,

  CONSTRAINT organization_limit_pkey PRIMARY KEY (organization_id, name),
  CONSTRAINT organization_limit_not_negative CHECK (value >= 0)
);

-- What is not counted where it lies, because it is gone by then or too much to count: a row for each quota and day, and
-- one, of the epoch's day, for what never renews. Its lock is what keeps two at once from passing the limit together.
CREATE TABLE organization_use (
  organization_id UUID NOT NULL,
  name TEXT NOT NULL,
  day DATE NOT NULL,
  used BIGINT NOT NULL,

  CONSTRAINT organization_use_pkey PRIMARY KEY (organization_id, name, day),
  CONSTRAINT organization_use_not_negative CHECK (used >= 0)
)
WITH (fillfactor = 50);

ALTER TABLE organization_limit ADD CONSTRAINT organization_limit_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE organization_use ADD CONSTRAINT organization_use_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE organization_limit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON organization_limit
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE organization_use ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON organization_use
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

GRANT SELECT ON organization_limit TO parley_app;
GRANT SELECT, INSERT, UPDATE ON organization_use TO parley_app;

-- Texts that are stored already count too. Without FORCE for the length of this statement, since a migration is in no
-- organization's scope.
ALTER TABLE source NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organization_use NO FORCE ROW LEVEL SECURITY;
INSERT INTO organization_use (organization_id, name, day, used)
SELECT organization_id, 'sourceBytes', 'epoch', sum(octet_length(text))
FROM source
WHERE text IS NOT NULL
GROUP BY organization_id;
ALTER TABLE source FORCE ROW LEVEL SECURITY;
ALTER TABLE organization_use FORCE ROW LEVEL SECURITY;

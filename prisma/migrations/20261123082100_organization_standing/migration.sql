-- How an organization stands with whoever runs the service: suspended, or to be deleted. A table of its own, because
-- only the operator may change it: the service reads it and has no right to more, so that nothing smuggled into a
-- query can restore what was suspended.
CREATE TABLE organization_standing (
  organization_id UUID NOT NULL,
  -- Since when it is for reading only; null where it is not.
  suspended_at TIMESTAMPTZ(3),
  -- To be deleted: until then it is for reading only, from then on nobody gets in, whether it has been purged or not.
  delete_after TIMESTAMPTZ(3),

  CONSTRAINT organization_standing_pkey PRIMARY KEY (organization_id)
);

ALTER TABLE organization_standing ADD CONSTRAINT organization_standing_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT ON organization_standing TO parley_app;

ALTER TABLE organization_standing ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON organization_standing
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- Whether somebody may get in is asked before the organization is known, with the key or for the person at hand.
CREATE POLICY of_presented_key ON organization_standing FOR SELECT
  USING (organization_id IN (
    SELECT organization_id FROM api_key WHERE key_hash = (SELECT current_api_key_hash())
  ));
CREATE POLICY of_presented_invitation ON organization_standing FOR SELECT
  USING (organization_id IN (
    SELECT organization_id FROM invitation WHERE token_hash = (SELECT current_invitation_hash())
  ));
CREATE POLICY of_user ON organization_standing FOR SELECT
  USING (organization_id IN (SELECT organization_id FROM member WHERE user_id = (SELECT current_user_id())));

-- Whoever runs the service has to find an organization before anything can be done for it: the operator's command
-- line, as the owner of the tables, who says so. It is no way in for the service, whose role this is not for.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['organization', 'organization_standing'] LOOP
    EXECUTE format(
      'CREATE POLICY of_operator ON %I FOR SELECT TO %I USING (current_setting(''app.operator'', true) = ''on'')',
      tenant, current_user
    );
  END LOOP;
END $$;

-- Who follows which process, and up to when each person has seen what is new. What is new is reckoned when it is asked
-- for, of what they may see then: nothing of it is kept. Both are a member's, and go with the membership.
CREATE TABLE follow (
  organization_id UUID NOT NULL,
  user_id UUID NOT NULL,
  process_id UUID NOT NULL,
  -- What was written before is no news.
  followed_at TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT follow_pkey PRIMARY KEY (organization_id, user_id, process_id)
);

CREATE INDEX follow_organization_id_process_id_idx ON follow (organization_id, process_id);

CREATE TABLE notifications_seen (
  organization_id UUID NOT NULL,
  user_id UUID NOT NULL,
  seen_up_to TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT notifications_seen_pkey PRIMARY KEY (organization_id, user_id)
);

ALTER TABLE follow
  ADD CONSTRAINT follow_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id)
    REFERENCES member (organization_id, user_id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT follow_organization_id_process_id_fkey FOREIGN KEY (organization_id, process_id)
    REFERENCES process (organization_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE notifications_seen
  ADD CONSTRAINT notifications_seen_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id)
    REFERENCES member (organization_id, user_id) ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, DELETE ON follow TO parley_app;
GRANT SELECT, INSERT, UPDATE ON notifications_seen TO parley_app;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['follow', 'notifications_seen'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format(
      'CREATE POLICY of_organization ON %I'
      ' USING (organization_id = (SELECT current_organization_id()))'
      ' WITH CHECK (organization_id = (SELECT current_organization_id()))',
      tenant
    );
  END LOOP;
END $$;

-- A key is never worth more than whoever made it is now: who verifies one reads its maker's membership in the same
-- statement. Where there is none (the maker has left, or is not known) the key opens nothing.

-- The owner has to see every organization's keys to mend them, and to have the foreign key checked.
ALTER TABLE api_key NO FORCE ROW LEVEL SECURITY;

-- Keys of persons who are no more were nobody's already.
UPDATE api_key SET created_by_id = NULL
WHERE created_by_id IS NOT NULL AND created_by_id NOT IN (SELECT id FROM "user");

CREATE INDEX api_key_created_by_id_idx ON api_key (created_by_id);
ALTER TABLE api_key ADD CONSTRAINT api_key_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES "user" (id)
  ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE api_key FORCE ROW LEVEL SECURITY;

-- What a presented key opens before the organization is known: besides its own row, its maker's membership.
CREATE POLICY of_presented_key ON member FOR SELECT
  USING ((organization_id, user_id) IN (
    SELECT key.organization_id, key.created_by_id FROM api_key key WHERE key.key_hash = (SELECT current_api_key_hash())
  ));

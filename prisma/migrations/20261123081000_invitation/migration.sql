-- Who is asked into an organization, as what, and until when. Whoever holds the token may join, so only its SHA-256
-- is kept; the token itself is in the letter and nowhere else.
CREATE TABLE invitation (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  -- In small letters: addresses are compared so, here and where people sign up.
  email TEXT NOT NULL,
  role role NOT NULL,
  clearance label NOT NULL DEFAULT 'internal',
  -- The language of the letter.
  locale TEXT NOT NULL DEFAULT 'en',
  token_hash BYTEA NOT NULL,
  -- Null: the operator, or a person who is no more.
  invited_by_id UUID,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  accepted_at TIMESTAMPTZ(3),
  accepted_by_id UUID,
  revoked_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT invitation_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT invitation_email_is_lower CHECK (email = lower(email) AND email LIKE '_%@_%'),
  CONSTRAINT invitation_token_hash_is_sha256 CHECK (octet_length(token_hash) = 32),
  CONSTRAINT invitation_ends_once CHECK (accepted_at IS NULL OR revoked_at IS NULL),
  -- Who accepted may come to be gone; that it was accepted stays.
  CONSTRAINT invitation_accepted_by_with_at CHECK (accepted_by_id IS NULL OR accepted_at IS NOT NULL),
  -- One open invitation for an address: two would differ in role, and nobody would know which counts. A partial
  -- unique index in other words, which Prisma's comparison of schemas would take for one that it has to drop.
  CONSTRAINT invitation_one_open_an_address EXCLUDE USING btree (organization_id WITH =, email WITH =)
    WHERE (accepted_at IS NULL AND revoked_at IS NULL)
);

CREATE UNIQUE INDEX invitation_token_hash_key ON invitation (token_hash);
CREATE INDEX invitation_invited_by_id_idx ON invitation (invited_by_id);
CREATE INDEX invitation_accepted_by_id_idx ON invitation (accepted_by_id);

ALTER TABLE invitation
  ADD CONSTRAINT invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id)
    ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT invitation_invited_by_id_fkey FOREIGN KEY (invited_by_id) REFERENCES "user" (id)
    ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT invitation_accepted_by_id_fkey FOREIGN KEY (accepted_by_id) REFERENCES "user" (id)
    ON DELETE SET NULL ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE ON invitation TO parley_app;

-- SHA-256 (hex) of a presented invitation's token: a fourth way in, before the organization is known, that opens one
-- row to read and the name of the organization that it is for.
CREATE FUNCTION current_invitation_hash() RETURNS bytea
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN decode(nullif(current_setting('app.invitation_hash', true), ''), 'hex');

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON invitation
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
CREATE POLICY of_presented_invitation ON invitation FOR SELECT
  USING (token_hash = (SELECT current_invitation_hash()));
CREATE POLICY of_presented_invitation ON organization FOR SELECT
  USING (id IN (SELECT organization_id FROM invitation WHERE token_hash = (SELECT current_invitation_hash())));

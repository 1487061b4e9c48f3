-- What POSTs that brought an Idempotency-Key were answered with, for as long as they may be asked again. A row is
-- written in the transaction that did what was asked: either both are there or neither is.
CREATE TABLE kept_answer (
  organization_id UUID NOT NULL,
  -- SHA-256 over who asked, which operation, and their key.
  request_hash BYTEA NOT NULL,
  -- SHA-256 over the key, the address and the body: another request with the same key is another body.
  body_hash BYTEA NOT NULL,
  -- Encrypted under a key that the Idempotency-Key is part of: answers hold secrets that are shown once, and what
  -- only some are cleared for.
  answer BYTEA NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT kept_answer_pkey PRIMARY KEY (organization_id, request_hash),
  CONSTRAINT kept_answer_hashes_are_sha256 CHECK (octet_length(request_hash) = 32 AND octet_length(body_hash) = 32)
);

-- For the purge, which asks of all organizations.
CREATE INDEX kept_answer_expires_at_idx ON kept_answer (expires_at);

ALTER TABLE kept_answer
  ADD CONSTRAINT kept_answer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization (id)
    ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE ON kept_answer TO parley_app;

ALTER TABLE kept_answer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON kept_answer
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

-- What has expired is nobody's any more: whoever owns the table may sweep it up without acting for an organization.
-- The service owns nothing, so it can do that by this function alone, and learns only how many there were.
CREATE POLICY of_the_past ON kept_answer TO CURRENT_USER
  USING (expires_at <= now())
  WITH CHECK (false);

CREATE FUNCTION purge_kept_answers() RETURNS bigint
  LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path FROM CURRENT
  BEGIN ATOMIC
    WITH purged AS (
      DELETE FROM kept_answer WHERE expires_at <= now() RETURNING 1
    )
    SELECT count(*) FROM purged;
  END;

REVOKE EXECUTE ON FUNCTION purge_kept_answers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_kept_answers() TO parley_app;

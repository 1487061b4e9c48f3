-- Passkeys (WebAuthn): the public halves of key pairs that never leave a person's devices. better-auth keeps them.
CREATE TABLE passkey (
  id UUID NOT NULL,
  name TEXT,
  public_key TEXT NOT NULL,
  user_id UUID NOT NULL,
  credential_id TEXT NOT NULL,
  counter INTEGER NOT NULL,
  device_type TEXT NOT NULL,
  backed_up BOOLEAN NOT NULL,
  transports TEXT,
  aaguid TEXT,
  created_at TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT passkey_pkey PRIMARY KEY (id)
);

-- Signing in names the credential and nothing else: were one there twice, it would be unclear who that is.
CREATE UNIQUE INDEX passkey_credential_id_key ON passkey (credential_id);
CREATE INDEX passkey_user_id_idx ON passkey (user_id);
ALTER TABLE passkey ADD CONSTRAINT passkey_user_id_fkey
  FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON passkey TO parley_app;

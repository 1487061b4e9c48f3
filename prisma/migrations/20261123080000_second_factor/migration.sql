-- A second factor beside the password: codes of an authenticator app, and recovery codes for whoever has lost it.
-- better-auth keeps it. Secret and codes are encrypted with PARLEY_AUTH_SECRET: a copy of the table opens nothing.
ALTER TABLE "user" ADD COLUMN two_factor_enabled BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE two_factor (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  secret TEXT NOT NULL,
  backup_codes TEXT NOT NULL,
  verified BOOLEAN NOT NULL DEFAULT true,
  -- Wrong codes in a row, over all attempts to sign in: guessing locks the account's second factor for a while.
  failed_verification_count INTEGER NOT NULL DEFAULT 0,
  locked_until TIMESTAMPTZ(3),

  CONSTRAINT two_factor_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX two_factor_user_id_key ON two_factor (user_id);
ALTER TABLE two_factor ADD CONSTRAINT two_factor_user_id_fkey
  FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON two_factor TO parley_app;

-- How often something was tried: signing in and the like, by an address or for one account. It is in the database so
-- that the limit holds over all instances of the service and is not forgotten when one starts again.
CREATE TABLE attempt_count (
  key TEXT NOT NULL,
  count INTEGER NOT NULL,
  since TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT attempt_count_pkey PRIMARY KEY (key)
);

-- What is over is cleared away by its age.
CREATE INDEX attempt_count_since_idx ON attempt_count (since);

GRANT SELECT, INSERT, UPDATE, DELETE ON attempt_count TO parley_app;

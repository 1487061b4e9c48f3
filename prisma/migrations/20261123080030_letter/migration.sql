-- The outbox: letters that would have been mailed, where the service runs on somebody's own machine and no mail server
-- is set. Elsewhere it stays empty.
CREATE TABLE letter (
  id UUID NOT NULL,
  "to" TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT letter_pkey PRIMARY KEY (id)
);

CREATE INDEX letter_created_at_idx ON letter (created_at);

-- Nothing in it is changed; old ones are cleared away.
GRANT SELECT, INSERT, DELETE ON letter TO parley_app;

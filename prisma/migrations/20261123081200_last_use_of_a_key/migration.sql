-- When a key was last of use, and from where. Written some seconds later and for many keys at once: verifying a key
-- writes nothing.
ALTER TABLE api_key
  ADD COLUMN last_used_at TIMESTAMPTZ(3),
  ADD COLUMN last_used_from TEXT,
  ADD CONSTRAINT api_key_used_when_and_where CHECK ((last_used_at IS NULL) = (last_used_from IS NULL));

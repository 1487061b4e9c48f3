-- Who did what, for each organization: appended to and never changed, each entry sealed with the hash of the one
-- before, so that whoever alters, removes, inserts or moves one, also as a superuser, breaks the chain there. The
-- chain's head stands apart: entries cut off the end are missed by it.
--
-- The database seals, not the service: position, time and hashes are set by a trigger whatever the service says.
-- Whoever verifies (packages/database, audit) reckons the hashes anew in another language.
CREATE TYPE audit_actor AS ENUM ('person', 'api_key', 'operator', 'system', 'anonymous');

CREATE TABLE audit_entry (
  organization_id UUID NOT NULL,
  -- The place in the chain, from 1, without gaps.
  position BIGINT NOT NULL,
  id UUID NOT NULL,
  -- When it was sealed; never earlier than the entry before.
  at TIMESTAMPTZ(3) NOT NULL,
  -- What happened: the catalogue is in packages/contracts, and with it the shape of the details.
  type TEXT NOT NULL,
  actor_kind audit_actor NOT NULL,
  actor_id UUID,
  -- Names as they were: what an entry tells does not change with a later renaming. No foreign keys, for the same
  -- reason: what it tells of may be gone.
  actor_name TEXT,
  subject_kind TEXT NOT NULL,
  subject_id UUID,
  subject_name TEXT,
  process_id UUID,
  -- Who may see it, as it was labelled then. What it tells of may be labelled higher by now: see about.
  label label NOT NULL,
  -- The labelled things in the process that it tells of. Whoever may not see one of them may not see the entry.
  about UUID[] NOT NULL,
  address TEXT,
  request_id TEXT,
  details JSONB NOT NULL,
  previous_hash BYTEA NOT NULL,
  hash BYTEA NOT NULL,

  CONSTRAINT audit_entry_pkey PRIMARY KEY (organization_id, position),
  CONSTRAINT audit_entry_position_from_one CHECK (position >= 1),
  CONSTRAINT audit_entry_type_is_a_name CHECK (type ~ '^[a-z_]+\.[a-z_]+$'),
  CONSTRAINT audit_entry_details_is_object CHECK (jsonb_typeof(details) = 'object'),
  CONSTRAINT audit_entry_about_in_process CHECK (cardinality(about) = 0 OR process_id IS NOT NULL)
);

CREATE UNIQUE INDEX audit_entry_organization_id_id_key ON audit_entry (organization_id, id);
CREATE INDEX audit_entry_organization_id_at_idx ON audit_entry (organization_id, at);
CREATE INDEX audit_entry_organization_id_type_position_idx ON audit_entry (organization_id, type, position);
CREATE INDEX audit_entry_organization_id_actor_id_position_idx ON audit_entry (organization_id, actor_id, position);
CREATE INDEX audit_entry_organization_id_subject_id_position_idx
  ON audit_entry (organization_id, subject_id, position);
CREATE INDEX audit_entry_organization_id_process_id_position_idx
  ON audit_entry (organization_id, process_id, position);

-- The last entry of each chain. Its row is also the lock by which the writers of one organization's log take turns:
-- a row's lock rather than an advisory one, since it cannot be got around, and a writer with an old snapshot is
-- refused by it instead of sealing after the wrong entry.
CREATE TABLE audit_head (
  organization_id UUID NOT NULL,
  position BIGINT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  hash BYTEA NOT NULL,

  CONSTRAINT audit_head_pkey PRIMARY KEY (organization_id)
)
-- Changed by every entry: room for the next version on the same page.
WITH (fillfactor = 50);

ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE audit_head ADD CONSTRAINT audit_head_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON audit_entry
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON audit_head
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

GRANT SELECT, INSERT ON audit_entry TO parley_app;
-- Moved by the trigger, which acts as its owner; the service only looks.
GRANT SELECT ON audit_head TO parley_app;

-- One field of the sealed text: its length in bytes, a colon, itself, a comma; `-,` where there is none. So no field
-- can pass for two, nor two for one, whatever is in them.
CREATE FUNCTION audit_field(field text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(octet_length(field)::text || ':' || field, '-') || ',';

-- What is sealed of an entry. The first field is the version of this very form.
CREATE FUNCTION audit_text(entry audit_entry) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN audit_field('1')
    || audit_field(entry.organization_id::text)
    || audit_field(entry.position::text)
    || audit_field(entry.id::text)
    || audit_field(to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || audit_field(entry.type)
    || audit_field(entry.actor_kind::text)
    || audit_field(entry.actor_id::text)
    || audit_field(entry.actor_name)
    || audit_field(entry.subject_kind)
    || audit_field(entry.subject_id::text)
    || audit_field(entry.subject_name)
    || audit_field(entry.process_id::text)
    || audit_field(entry.label::text)
    || audit_field(array_to_string(entry.about, ' '))
    || audit_field(entry.address)
    || audit_field(entry.request_id)
    || audit_field(entry.details::text);

-- Seals an entry: waits for whoever writes before, then gives it its place, its time and its hash, and moves the head.
-- The lock is held to the end of the transaction: write the log last, when all else is done.
--
-- SECURITY DEFINER because the service may not touch the head. Row-level security holds the owner as well, so it
-- reaches no other organization's.
CREATE FUNCTION seal_audit_entry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  head audit_head;
BEGIN
  SELECT * INTO head FROM audit_head WHERE organization_id = NEW.organization_id FOR UPDATE;
  IF NOT FOUND THEN
    -- Of two that write the very first entry, one waits here for the other.
    INSERT INTO audit_head (organization_id, position, at, hash)
    VALUES (NEW.organization_id, 0, clock_timestamp(), '')
    ON CONFLICT (organization_id) DO NOTHING;
    SELECT * INTO STRICT head FROM audit_head WHERE organization_id = NEW.organization_id FOR UPDATE;
  END IF;

  NEW.position := head.position + 1;
  NEW.at := date_trunc('milliseconds', greatest(clock_timestamp(), head.at));
  NEW.previous_hash := head.hash;
  NEW.hash := sha256(head.hash || convert_to(audit_text(NEW), 'UTF8'));

  UPDATE audit_head SET position = NEW.position, at = NEW.at, hash = NEW.hash
  WHERE organization_id = NEW.organization_id;
  RETURN NEW;
END $$;

-- Whoever may act as the owner must not be led to another audit_head by a search_path of the caller's.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION seal_audit_entry() SET search_path TO pg_catalog, %I, pg_temp', current_schema());
END $$;

CREATE TRIGGER seal BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION seal_audit_entry();

-- Refused to the owner and to superusers as well, as on the ledger: by a slip nothing is lost. By intent a superuser
-- can get around every trigger, and that is what the chain finds.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER append_only;
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
ALTER TABLE audit_head ENABLE ALWAYS TRIGGER append_only;

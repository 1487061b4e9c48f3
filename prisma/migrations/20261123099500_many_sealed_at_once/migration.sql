-- Many entries in one statement are sealed one by one as before, but the head is moved once, when all are there. Moved
-- by each of them it became, within one transaction, as many dead versions of one row, which each that followed had to
-- go through: a hundred thousand entries took time as of their square.
--
-- The lock is taken by the first, as before. Those of the same statement go on from one another: a trigger before a row
-- sees the rows that came before it.
--
-- Without sorting, so that the last entry is found by the key, also where the table was never analysed and all ways to it
-- seem alike.
CREATE OR REPLACE FUNCTION seal_audit_entry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET enable_sort TO off AS $$
DECLARE
  head audit_head;
  last record;
BEGIN
  SELECT * INTO head FROM audit_head WHERE organization_id = NEW.organization_id FOR UPDATE;
  IF NOT FOUND THEN
    -- Of two that write the very first entry, one waits here for the other.
    INSERT INTO audit_head (organization_id, position, at, hash)
    VALUES (NEW.organization_id, 0, clock_timestamp(), '')
    ON CONFLICT (organization_id) DO NOTHING;
    SELECT * INTO STRICT head FROM audit_head WHERE organization_id = NEW.organization_id FOR UPDATE;
  END IF;

  SELECT position, at, hash INTO last
  FROM audit_entry
  WHERE organization_id = NEW.organization_id AND position > head.position
  ORDER BY position DESC
  LIMIT 1;
  IF FOUND THEN
    head.position := last.position;
    head.at := last.at;
    head.hash := last.hash;
  END IF;

  NEW.position := head.position + 1;
  NEW.at := date_trunc('milliseconds', greatest(clock_timestamp(), head.at));
  NEW.previous_hash := head.hash;
  NEW.hash := sha256(head.hash || convert_to(audit_text(NEW), 'UTF8'));
  RETURN NEW;
END $$;

-- Moves the heads over what a statement has brought. What it has brought begins where the head stands and has no gap: an
-- entry that somebody has set behind the head by another way is refused here, and not taken into the chain.
CREATE FUNCTION move_audit_head() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  chain record;
  head audit_head;
BEGIN
  FOR chain IN
    SELECT organization_id, min(position) AS first, count(*) AS entries,
      (array_agg(at ORDER BY position DESC))[1] AS at, (array_agg(hash ORDER BY position DESC))[1] AS hash
    FROM sealed
    GROUP BY organization_id
    -- Whoever else waits for several logs waits for them in the same order.
    ORDER BY organization_id
  LOOP
    UPDATE audit_head
    SET position = position + chain.entries, at = chain.at, hash = chain.hash
    WHERE organization_id = chain.organization_id AND position = chain.first - 1
    RETURNING * INTO head;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'the log of % has an entry behind its head', chain.organization_id USING ERRCODE = 'PL001';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- Whoever may act as the owner must not be led to another audit_head by a search_path of the caller's.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION seal_audit_entry() SET search_path TO pg_catalog, %I, pg_temp', current_schema());
  EXECUTE format('ALTER FUNCTION move_audit_head() SET search_path TO pg_catalog, %I, pg_temp', current_schema());
END $$;

CREATE TRIGGER move_head AFTER INSERT ON audit_entry
  REFERENCING NEW TABLE AS sealed
  FOR EACH STATEMENT EXECUTE FUNCTION move_audit_head();

-- What is appended to and never changed is deleted in one case: with all of its organization, by the operator, after the
-- grace period. Then, and then only, the triggers let a deletion pass: whoever deletes has said that it is a purge, is
-- in the organization's scope, and that organization's time has come. Row-level security, which holds the owner too,
-- keeps the deletion to that organization's rows.
CREATE FUNCTION is_purge() RETURNS boolean
  LANGUAGE sql STABLE
  RETURN current_setting('app.purge', true) = 'on' AND EXISTS (
    SELECT FROM organization_standing
    WHERE organization_id = (SELECT current_organization_id()) AND delete_after <= now()
  );

CREATE OR REPLACE FUNCTION refuse_ledger_change() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND is_purge() THEN RETURN NULL; END IF;
  RAISE EXCEPTION '% on "%" refused: the ledger is append-only', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'PL001', HINT = 'Append a correction or a reversal instead.', TABLE = TG_TABLE_NAME;
END $$;

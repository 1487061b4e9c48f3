-- The ledger is appended to and never changed: what was wrong is corrected by a further assertion, what went
-- backwards is reversed by one. The service's role has no right to change it; these triggers refuse everyone else
-- too, the owner and superusers included, so that a slip at a prompt cannot rewrite history.
--
-- SQLSTATE PL001 is Parley's own and stable; the service maps it to the problem "ledger_is_append_only".
CREATE FUNCTION refuse_ledger_change() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on "%" refused: the ledger is append-only', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'PL001', HINT = 'Append a correction or a reversal instead.', TABLE = TG_TABLE_NAME;
END $$;

-- FOR EACH STATEMENT: refused even where row-level security lets no row be seen.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assertion
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assertion_source
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

-- session_replication_role = replica (logical replication, some restore tools) switches ordinary triggers off.
ALTER TABLE assertion ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE assertion_source ENABLE ALWAYS TRIGGER append_only;

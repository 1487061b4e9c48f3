-- Has PostgreSQL look at how large the ledger is, for whoever has just written thousands of rows into it. What follows in
-- the same transaction (foreign keys, search, the outbox, the log) is planned by it: of a table that it takes for empty,
-- each of a hundred thousand rows would be looked up by going through all the others.
--
-- SECURITY DEFINER because only an owner may analyse. It shows nothing, and runs as nobody's organization; where another
-- is at it, that one's look does for both.
CREATE FUNCTION ledger_has_grown(of regclass) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF of NOT IN ('assertion'::regclass, 'assertion_source'::regclass) THEN
    RAISE EXCEPTION '% is no table of the ledger', of USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('ANALYZE (SKIP_LOCKED) %s', of);
END $$;

DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION ledger_has_grown(regclass) SET search_path TO pg_catalog, %I, pg_temp', current_schema());
END $$;
REVOKE EXECUTE ON FUNCTION ledger_has_grown(regclass) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_has_grown(regclass) TO parley_app;

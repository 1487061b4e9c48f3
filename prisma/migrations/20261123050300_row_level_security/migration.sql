-- Organizations are kept apart by the database, not by the care of whoever writes a query.
--
-- The service runs as parley_app, which owns nothing and bypasses nothing. A connection says on whose behalf it
-- asks by three settings, and without them every tenant table is empty:
--   app.organization_id  the organization that the request acts for: opens its rows, and only they can be written
--   app.user_id          a signed-in person: opens their own memberships and those organizations' names
--   app.api_key_hash     SHA-256 (hex) of a presented API key: opens that one key's row
-- The last two are for the lookups that happen before the organization is known; each opens only what the asker
-- has already proved to know.
--
-- FORCE holds the owner to the same policies: a seed or a migration that writes tenant rows sets the scope too.

-- The role belongs to the whole cluster, and several databases of one cluster may be migrated at once: whoever
-- loses the race finds it made. What a hosted database may refuse is refused with the statement that helps.
DO $$
DECLARE
  -- Until PostgreSQL 15 membership alone allows SET ROLE; since 16 it is a right of its own.
  set_right text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_app') THEN
    BEGIN
      CREATE ROLE parley_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'role "%" may not create the role parley_app', current_user
          USING ERRCODE = 'insufficient_privilege',
            HINT = format('As an administrator: CREATE ROLE parley_app NOLOGIN; GRANT parley_app TO %I;', current_user);
    END;
  END IF;

  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_app' AND (rolsuper OR rolbypassrls)) THEN
    RAISE EXCEPTION 'the role parley_app bypasses row-level security'
      USING HINT = 'As an administrator: ALTER ROLE parley_app NOSUPERUSER NOBYPASSRLS;';
  END IF;

  -- So that whoever migrates (and, in a small installation, runs the service) can become parley_app.
  IF NOT pg_has_role(current_user, 'parley_app', set_right) THEN
    BEGIN
      EXECUTE format('GRANT parley_app TO %I', current_user);
    EXCEPTION
      WHEN unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'role "%" may not become parley_app', current_user
          USING ERRCODE = 'insufficient_privilege',
            HINT = format('As an administrator: GRANT parley_app TO %I;', current_user);
    END;
  END IF;

  EXECUTE format('GRANT USAGE ON SCHEMA %I TO parley_app', current_schema());

  -- Readiness asks which migrations are applied. (The table is not there in Prisma's shadow database.)
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON _prisma_migrations TO parley_app;
  END IF;
END $$;

-- Just what the service does. A table that is missing here cannot be reached at all.
GRANT SELECT, INSERT, UPDATE, DELETE ON "user", session, account, verification TO parley_app;
GRANT SELECT, INSERT, UPDATE ON organization, api_key TO parley_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  member, process, party, representative, track,
  meeting, meeting_participant, meeting_source, agenda_point,
  source, item, item_obligor, item_dependency, item_source,
  milestone, milestone_criterion, event, event_item, event_source
  TO parley_app;
-- The ledger is appended to and never changed.
GRANT SELECT, INSERT ON assertion, assertion_source TO parley_app;

-- Stable, so the planner asks once and can use an index; null, so no row at all, where the setting is absent or
-- empty. Inlined into each policy.
CREATE FUNCTION current_organization_id() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.organization_id', true), '')::uuid;

CREATE FUNCTION current_user_id() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;

CREATE FUNCTION current_api_key_hash() RETURNS bytea
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN decode(nullif(current_setting('app.api_key_hash', true), ''), 'hex');

-- One policy for every table with an organization_id. The scalar subquery makes the setting an InitPlan: read and
-- cast once a query, not once a row.
DO $$
DECLARE
  tenant regclass;
BEGIN
  FOR tenant IN
    SELECT c.oid::regclass
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format(
      'CREATE POLICY of_organization ON %s'
      ' USING (organization_id = (SELECT current_organization_id()))'
      ' WITH CHECK (organization_id = (SELECT current_organization_id()))',
      tenant
    );
  END LOOP;
END $$;

ALTER TABLE organization ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON organization
  USING (id = (SELECT current_organization_id()))
  WITH CHECK (id = (SELECT current_organization_id()));

CREATE POLICY of_presented_key ON api_key FOR SELECT
  USING (key_hash = (SELECT current_api_key_hash()));

CREATE POLICY of_user ON member FOR SELECT
  USING (user_id = (SELECT current_user_id()));

CREATE POLICY of_user ON organization FOR SELECT
  USING (id IN (SELECT organization_id FROM member WHERE user_id = (SELECT current_user_id())));

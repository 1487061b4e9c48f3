-- Webhooks: addresses of others that are told what happens in an organization's processes, and each delivery to one.
CREATE TYPE webhook_end AS ENUM ('by_hand', 'failing', 'gone', 'maker_gone', 'secret_lost');
CREATE TYPE delivery_status AS ENUM ('waiting', 'succeeded', 'given_up');

CREATE TABLE webhook (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  url TEXT NOT NULL,
  description TEXT NOT NULL,
  -- Which events and which processes; empty: all.
  types TEXT[] NOT NULL,
  process_ids UUID[] NOT NULL,
  -- At most; less where its maker is cleared for less by now.
  clearance label NOT NULL,
  -- Encrypted. The former one signs as well for a day after it was replaced.
  secret BYTEA NOT NULL,
  former_secret BYTEA,
  former_until TIMESTAMPTZ(3),
  -- The membership, not the person, so that it does not come back to life with somebody who was asked in again; and no
  -- reference, since its end is the membership's.
  maker_id UUID NOT NULL,
  maker_name TEXT NOT NULL,
  -- Of the letters about it.
  locale TEXT NOT NULL,
  -- The last position of the outbox of which deliveries were made.
  dealt_to BIGINT NOT NULL,
  -- Since when every attempt has failed.
  failing_since TIMESTAMPTZ(3),
  disabled_at TIMESTAMPTZ(3),
  disabled_because webhook_end,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT webhook_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT webhook_former_secret_ends CHECK ((former_secret IS NULL) = (former_until IS NULL)),
  CONSTRAINT webhook_disabled_has_reason CHECK ((disabled_at IS NULL) = (disabled_because IS NULL))
);

CREATE TABLE webhook_delivery (
  organization_id UUID NOT NULL,
  webhook_id UUID NOT NULL,
  id UUID NOT NULL,
  -- In one lane deliveries go one after another, by place: that of a process, or one of its own for what was asked for
  -- by hand.
  lane UUID NOT NULL,
  place BIGINT NOT NULL,
  by_hand BOOLEAN NOT NULL,
  event_id UUID NOT NULL,
  type TEXT NOT NULL,
  occurred_at TIMESTAMPTZ(3) NOT NULL,
  process_id UUID,
  -- What it tells of that has a label, which may rise later.
  about UUID[] NOT NULL,
  -- As whose eyes it was written: the revision in it is as they count.
  clearance label NOT NULL,
  body TEXT NOT NULL,
  status delivery_status NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at TIMESTAMPTZ(3),
  -- The last attempt.
  attempted_at TIMESTAMPTZ(3),
  duration_ms INTEGER,
  request_headers JSONB,
  answer_status INTEGER,
  answer_body TEXT,
  failure TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (organization_id, webhook_id, id),
  CONSTRAINT webhook_delivery_waits_for_an_attempt CHECK ((status = 'waiting') = (next_attempt_at IS NOT NULL))
);

-- What waits in a lane, in order.
CREATE INDEX webhook_delivery_waiting_idx ON webhook_delivery (organization_id, webhook_id, status, lane, place);
-- For the purge, which asks of all organizations.
CREATE INDEX webhook_delivery_created_at_idx ON webhook_delivery (created_at);

ALTER TABLE webhook ADD CONSTRAINT webhook_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_organization_id_webhook_id_fkey
  FOREIGN KEY (organization_id, webhook_id) REFERENCES webhook (organization_id, id)
  ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE webhook ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON webhook
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));
ALTER TABLE webhook_delivery ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organization ON webhook_delivery
  USING (organization_id = (SELECT current_organization_id()))
  WITH CHECK (organization_id = (SELECT current_organization_id()));

GRANT SELECT, INSERT, UPDATE, DELETE ON webhook TO parley_app;
GRANT SELECT, INSERT, UPDATE ON webhook_delivery TO parley_app;

-- What is told in the outbox is to be dealt out to webhooks: the job is queued in the transaction that tells, so that no
-- kill of a process in between can lose it. Of many that wait it is one, by its key.
CREATE FUNCTION queue_dealing_out() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  organization uuid;
  queued bigint;
BEGIN
  FOR organization IN
    SELECT DISTINCT organization_id FROM told
    WHERE EXISTS (
      SELECT FROM webhook WHERE webhook.organization_id = told.organization_id AND webhook.disabled_at IS NULL
    )
  LOOP
    LOOP
      SELECT id INTO queued FROM graphile_worker.add_job(
        'webhook_deal_out',
        json_build_object('organizationId', organization),
        queue_name := 'webhook_deal_out:' || organization,
        -- Before the deliveries that wait already.
        priority := -1,
        job_key := 'webhook_deal_out:' || organization
      );
      -- None, where somebody has begun with the one that waited in this very moment: the next try makes another.
      EXIT WHEN queued IS NOT NULL;
    END LOOP;
  END LOOP;
  RETURN NULL;
END $$;

-- It runs as whoever tells, which is the owner: not to be led to other tables by a search_path of the caller's.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION queue_dealing_out() SET search_path TO pg_catalog, %I, pg_temp', current_schema());
END $$;

CREATE TRIGGER deal_out AFTER INSERT ON outbox_event
  REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION queue_dealing_out();

-- A month later a delivery is nobody's any more: whoever owns the table may sweep it up without acting for an
-- organization. The service owns nothing, so it can do that by this function alone, and learns only how many there were.
CREATE POLICY of_the_past ON webhook_delivery TO CURRENT_USER
  USING (created_at <= now() - interval '30 days')
  WITH CHECK (false);

CREATE FUNCTION forget_deliveries() RETURNS bigint
  LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path FROM CURRENT
  BEGIN ATOMIC
    WITH forgotten AS (
      DELETE FROM webhook_delivery WHERE created_at <= now() - interval '30 days' RETURNING 1
    )
    SELECT count(*) FROM forgotten;
  END;

REVOKE EXECUTE ON FUNCTION forget_deliveries() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_deliveries() TO parley_app;

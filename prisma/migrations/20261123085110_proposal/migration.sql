-- What is proposed for the ledger waits here until another person accepts it or sends it back, or its author takes it back.
-- Both moments are kept, each with the revision that it made: what was waiting at an instant is what had been proposed by
-- then and not judged. Nothing that is reckoned reads these tables.
CREATE TYPE verdict AS ENUM ('accepted', 'sent_back', 'withdrawn');

CREATE TABLE proposal (
  organization_id UUID NOT NULL,
  process_id UUID NOT NULL,
  id UUID NOT NULL,
  key TEXT NOT NULL,
  revision BIGINT NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL,
  -- The person, by the name that they had then; no reference, since who is gone has proposed it all the same.
  author_id UUID NOT NULL,
  author_name TEXT NOT NULL,
  -- The API key that they did it with, where it was one.
  author_key_id UUID,
  author_key_name TEXT,
  note JSONB,
  -- The assertions as they are to be appended, in order, with what they name by id.
  assertions JSONB NOT NULL,
  -- What they name that has a label of its own, which may change.
  about UUID[] NOT NULL,
  -- The highest of the labels in it that do not change.
  label label NOT NULL,

  CONSTRAINT proposal_pkey PRIMARY KEY (organization_id, process_id, id),
  CONSTRAINT proposal_key_is_key CHECK (is_key(key)),
  CONSTRAINT proposal_note_is_localized CHECK (is_localized(note)),
  CONSTRAINT proposal_proposes_something CHECK (jsonb_typeof(assertions) = 'array' AND assertions <> '[]'),
  CONSTRAINT proposal_author_key_has_its_name CHECK ((author_key_id IS NULL) = (author_key_name IS NULL))
);

CREATE UNIQUE INDEX proposal_organization_id_process_id_key_key ON proposal (organization_id, process_id, key);
CREATE UNIQUE INDEX proposal_organization_id_process_id_revision_key
  ON proposal (organization_id, process_id, revision);
-- Only a target for the verdict's foreign key: with the author in it, a verdict cannot mistake them.
CREATE UNIQUE INDEX proposal_organization_id_process_id_id_author_id_key
  ON proposal (organization_id, process_id, id, author_id);

ALTER TABLE proposal
  ADD CONSTRAINT proposal_organization_id_process_id_revision_fkey
  FOREIGN KEY (organization_id, process_id, revision)
  REFERENCES process_revision (organization_id, process_id, revision)
  ON DELETE RESTRICT ON UPDATE CASCADE
  -- The revision comes last in its transaction, and has to have come.
  DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE proposal_verdict (
  organization_id UUID NOT NULL,
  process_id UUID NOT NULL,
  proposal_id UUID NOT NULL,
  author_id UUID NOT NULL,
  verdict verdict NOT NULL,
  -- What was appended where it was accepted carries the same revision.
  revision BIGINT NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL,
  by_id UUID NOT NULL,
  by_name TEXT NOT NULL,
  by_key_id UUID,
  by_key_name TEXT,
  reason JSONB,

  -- One verdict and no other.
  CONSTRAINT proposal_verdict_pkey PRIMARY KEY (organization_id, process_id, proposal_id),
  -- A second pair of eyes is another person's; only the author takes back.
  CONSTRAINT proposal_verdict_is_by_another CHECK ((verdict = 'withdrawn') = (by_id = author_id)),
  CONSTRAINT proposal_verdict_sent_back_has_reason CHECK ((verdict = 'sent_back') = (reason IS NOT NULL)),
  CONSTRAINT proposal_verdict_reason_is_localized CHECK (is_localized(reason)),
  CONSTRAINT proposal_verdict_key_has_its_name CHECK ((by_key_id IS NULL) = (by_key_name IS NULL))
);

CREATE UNIQUE INDEX proposal_verdict_organization_id_process_id_revision_key
  ON proposal_verdict (organization_id, process_id, revision);
CREATE UNIQUE INDEX proposal_verdict_proposal_author_key
  ON proposal_verdict (organization_id, process_id, proposal_id, author_id);

ALTER TABLE proposal_verdict
  ADD CONSTRAINT proposal_verdict_proposal_fkey
  FOREIGN KEY (organization_id, process_id, proposal_id, author_id)
  REFERENCES proposal (organization_id, process_id, id, author_id)
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE proposal_verdict
  ADD CONSTRAINT proposal_verdict_organization_id_process_id_revision_fkey
  FOREIGN KEY (organization_id, process_id, revision)
  REFERENCES process_revision (organization_id, process_id, revision)
  ON DELETE RESTRICT ON UPDATE CASCADE
  DEFERRABLE INITIALLY DEFERRED;

-- Appended to and never changed, like the ledger that they are proposed for.
DO $$
DECLARE
  made regclass;
BEGIN
  FOREACH made IN ARRAY ARRAY['proposal', 'proposal_verdict']::regclass[] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', made);
    EXECUTE format(
      'CREATE POLICY of_organization ON %s'
      ' USING (organization_id = (SELECT current_organization_id()))'
      ' WITH CHECK (organization_id = (SELECT current_organization_id()))',
      made
    );
    EXECUTE format('GRANT SELECT, INSERT ON %s TO parley_app', made);
    EXECUTE format(
      'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s'
      ' FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change()',
      made
    );
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER append_only', made);
  END LOOP;
END $$;

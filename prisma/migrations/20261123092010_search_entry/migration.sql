-- What search looks in: a thing's words in one language, as far as one clearance sees them. It is made of the record and
-- holds nothing of its own, so it may be emptied and made again at any time.
CREATE TABLE search_entry (
  organization_id UUID NOT NULL,
  process_id UUID NOT NULL,
  -- As resource_version has it, or 'assertion'.
  kind TEXT NOT NULL,
  id UUID NOT NULL,
  -- One of several of the same thing.
  entry INT NOT NULL,
  -- As the text names it; 'und' where nothing does.
  language TEXT NOT NULL,
  -- What is needed to see all that stands in it: of a claim, its item's label as well, and of a quotation its source's.
  label label NOT NULL,
  -- A claim that was corrected is not found by whoever sees the correction.
  corrected_for label,
  -- The texts in order, [{field, language, from, text}]; from is the place of the first word.
  parts JSONB NOT NULL,
  -- Every word at its place, folded, and its stems at the same place, each behind the organization's tag. No parser of
  -- PostgreSQL's makes it.
  words TSVECTOR NOT NULL,

  CONSTRAINT search_entry_pkey PRIMARY KEY (organization_id, process_id, id, entry),
  CONSTRAINT search_entry_parts_is_array CHECK (jsonb_typeof(parts) = 'array')
);

ALTER TABLE search_entry
  ADD CONSTRAINT search_entry_organization_id_process_id_fkey
  FOREIGN KEY (organization_id, process_id) REFERENCES process (organization_id, id)
  ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX search_entry_words_idx ON search_entry USING GIN (words);

-- Every word that has been indexed, for those that are nearly right. It is looked in for words only: what is found by
-- them is still found among the entries.
CREATE TABLE search_word (
  organization_id UUID NOT NULL,
  word TEXT NOT NULL,

  CONSTRAINT search_word_pkey PRIMARY KEY (organization_id, word)
);
ALTER TABLE search_word
  ADD CONSTRAINT search_word_organization_id_fkey
  FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX search_word_word_idx ON search_word USING GIN (word gin_trgm_ops);

DO $$
DECLARE
  tenant regclass;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['search_entry', 'search_word']::regclass[] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format(
      'CREATE POLICY of_organization ON %s'
      ' USING (organization_id = (SELECT current_organization_id()))'
      ' WITH CHECK (organization_id = (SELECT current_organization_id()))',
      tenant
    );
    -- To read and no more: the index is written by the trigger alone.
    EXECUTE format('GRANT SELECT ON %s TO parley_app', tenant);
  END LOOP;
END $$;

-- PostgreSQL asks a policy before any condition of the query that it does not trust to keep quiet, and trusts neither @@
-- nor %; so no query under row-level security is ever answered from these two indexes. A condition that is part of a
-- policy is another matter. So what is asked for is a setting, as the organization is, and each table holds what fits it
-- and nothing else: nothing at all where nothing is asked for.
CREATE FUNCTION current_search() RETURNS tsquery
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.search', true), '')::tsquery;
CREATE POLICY of_search ON search_entry AS RESTRICTIVE FOR SELECT USING (words @@ (SELECT current_search()));

CREATE FUNCTION current_search_word() RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.search_word', true), '');
CREATE POLICY of_search ON search_word AS RESTRICTIVE FOR SELECT USING (word % (SELECT current_search_word()));

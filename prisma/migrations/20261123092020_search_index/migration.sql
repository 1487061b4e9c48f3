-- Keeps the index of search: every revision that is made brings what was written in it, in the same transaction.

-- Every text that there is to find, as the tables have it now. A new text of a resource goes in here.
CREATE VIEW searchable WITH (security_invoker = true) AS
SELECT thing.organization_id, thing.process_id, thing.resource::text AS kind, thing.id,
  said.field, said.place, said.language, said.text,
  greatest(thing.label, about.label) AS label, NULL::label AS corrected_for
FROM resource_now AS thing
CROSS JOIN LATERAL (
  -- What it goes by, in papers and here.
  SELECT 'key' AS field, 0 AS place, 'und' AS language, thing.key AS text, NULL::uuid AS about
  UNION ALL
  SELECT field, 1, 'und', thing.body ->> field, NULL
  FROM unnest(CASE thing.resource
    WHEN 'item' THEN '{code,theme}'::text[] WHEN 'event' THEN '{type}' WHEN 'representative' THEN '{name}'
  END) AS field
  UNION ALL
  -- As it was published, in its own language.
  SELECT field, array_position('{title,publisher,text}', field), thing.body ->> 'language',
    CASE field WHEN 'text' THEN thing.text ELSE thing.body ->> field END, NULL
  FROM unnest(CASE thing.resource WHEN 'source' THEN '{title,publisher,text}'::text[] END) AS field
  UNION ALL
  SELECT field.key, CASE WHEN field.key IN ('title', 'name') THEN 1 ELSE 2 END, text.key, text.value, NULL
  FROM jsonb_each(thing.body) AS field
  CROSS JOIN LATERAL jsonb_each_text(CASE jsonb_typeof(field.value) WHEN 'object' THEN field.value ELSE '{}' END) AS text
  WHERE field.key = ANY (
    '{title,name,goal,summary,description,note,office,place,dueNote,linkage}'
  )
  UNION ALL
  SELECT field.key, 3, text.key, text.value, NULL
  FROM jsonb_each(thing.body) AS field
  CROSS JOIN LATERAL jsonb_each(CASE jsonb_typeof(field.value) WHEN 'object' THEN field.value ELSE '{}' END) AS party
  CROSS JOIN LATERAL jsonb_each_text(party.value) AS text
  WHERE field.key = ANY ('{titleByParty,placeByParty}')
  UNION ALL
  -- The words of a point on a hidden item would tell what the item is.
  SELECT 'agenda', 4, text.key, text.value, (point.value ->> 'item')::uuid
  FROM jsonb_array_elements(thing.body -> 'agenda') AS point
  CROSS JOIN LATERAL jsonb_each_text(point.value -> 'title') AS text
) AS said
LEFT JOIN item AS about
  ON (about.organization_id, about.process_id, about.id) = (thing.organization_id, thing.process_id, said.about)
WHERE said.text <> ''
UNION ALL
SELECT claim.organization_id, claim.process_id, 'assertion', claim.id, said.field, said.place, said.language, said.text,
  greatest(claim.label, item.label, said.label), (
    SELECT greatest(min(correction.label), item.label)
    FROM assertion AS correction
    WHERE correction.organization_id = claim.organization_id AND correction.process_id = claim.process_id
      AND correction.item_id = claim.item_id AND correction.corrects_id = claim.id
    HAVING count(*) > 0
  )
FROM assertion AS claim
JOIN item ON (item.organization_id, item.process_id, item.id) = (claim.organization_id, claim.process_id, claim.item_id)
CROSS JOIN LATERAL (
  SELECT field.name AS field, 0 AS place, 'und' AS language, field.text, NULL::label AS label
  FROM (VALUES ('key', claim.key), ('verb', claim.verb), ('actor', claim.actor)) AS field (name, text)
  UNION ALL
  SELECT field.name, 2, text.key, text.value, NULL
  FROM (VALUES ('note', claim.note), ('cause', claim.cause)) AS field (name, texts)
  CROSS JOIN LATERAL jsonb_each_text(CASE jsonb_typeof(field.texts) WHEN 'object' THEN field.texts ELSE '{}' END) AS text
  UNION ALL
  -- What is quoted is seen with the source that it is quoted from.
  SELECT 'quotation', 3, source.language, of.quote_exact, source.label
  FROM assertion_source AS of
  JOIN source
    ON (source.organization_id, source.process_id, source.id) = (of.organization_id, of.process_id, of.source_id)
  WHERE (of.organization_id, of.process_id, of.assertion_id) = (claim.organization_id, claim.process_id, claim.id)
) AS said
WHERE said.text <> '';
GRANT SELECT ON searchable TO parley_app;

-- A long text in passages that end where a word does, so that what is found can be shown, and a lexeme's places counted.
CREATE FUNCTION search_passages(said text) RETURNS TABLE (passage int, text text)
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE ROWS 1 AS $$
DECLARE
  longest CONSTANT int := 8000;
  taken text;
BEGIN
  passage := 0;
  WHILE said <> '' LOOP
    taken := left(said, longest);
    IF length(said) > longest THEN
      -- The last word, which may be cut, goes with what follows; unless it is all there is.
      taken := coalesce(nullif(regexp_replace(taken, '\S*$', ''), ''), taken);
    END IF;
    text := taken;
    RETURN NEXT;
    passage := passage + 1;
    said := substr(said, length(taken) + 1);
  END LOOP;
END $$;

-- Makes the entries of these things anew. Set by set: a write may bring some hundred claims.
CREATE FUNCTION index_for_search(organization uuid, process uuid, things uuid[]) RETURNS void
  LANGUAGE sql AS $$
  DELETE FROM search_entry
  WHERE organization_id = organization AND process_id = process AND id = ANY (things);

  WITH text AS (
    SELECT kind, searchable.id, label, corrected_for, language, field, place, cut.passage, cut.text
    FROM searchable
    CROSS JOIN LATERAL search_passages(searchable.text) AS cut
    WHERE organization_id = organization AND process_id = process AND searchable.id = ANY (things)
  ),
  -- What has no language (a key, a person's name) stands with the words of each language that the thing has.
  of_language AS (
    SELECT DISTINCT kind, id, label, passage, language FROM text WHERE language <> 'und'
  ),
  placed AS (
    SELECT kind, id, label, corrected_for, passage, language AS entry_language, language, field, place, text
    FROM text
    WHERE language <> 'und'
    UNION ALL
    SELECT kind, id, label, text.corrected_for, passage, coalesce(of_language.language, 'und'), 'und', field, place, text.text
    FROM text
    LEFT JOIN of_language USING (kind, id, label, passage)
    WHERE text.language = 'und'
  ),
  part AS (
    SELECT *,
      row_number() OVER entry AS part,
      dense_rank() OVER (ORDER BY kind, id, label, entry_language, passage) AS entry
    FROM placed
    WINDOW entry AS (
      PARTITION BY kind, id, label, entry_language, passage ORDER BY place, field, text
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    )
  ),
  token AS MATERIALIZED (
    SELECT part.entry, part.part, part.field, part.language, token.place, token.word
    FROM part
    CROSS JOIN LATERAL search_tokens(part.text) AS token
  ),
  folded AS MATERIALIZED (
    SELECT word, language, search_fold(word) AS lexeme,
      search_stems(word, ARRAY[split_part(language, '-', 1)]) AS stems
    FROM (SELECT DISTINCT word, language FROM token) AS each
  ),
  -- A gap between the texts, so that no phrase runs from one into the next.
  starting AS (
    SELECT entry, part, sum(words + 1) OVER (PARTITION BY entry ORDER BY part) - words AS start
    FROM (SELECT entry, part, max(place) AS words FROM token GROUP BY entry, part) AS counted
  ),
  vector AS (
    SELECT entry,
      string_agg(
        format('''%s%s'':%s%s', search_tag(organization), lexeme.lexeme, least(starting.start + token.place - 1, 16383),
          CASE WHEN token.field IN ('title', 'name', 'key', 'code') THEN 'A' ELSE 'D' END),
        ' '
      )::tsvector AS words
    FROM token
    JOIN starting USING (entry, part)
    JOIN folded USING (word, language)
    CROSS JOIN LATERAL unnest(folded.lexeme || folded.stems) AS lexeme (lexeme)
    WHERE lexeme.lexeme <> ''
    GROUP BY entry
  ),
  learnt AS (
    INSERT INTO search_word (organization_id, word)
    SELECT DISTINCT organization, lexeme
    FROM folded
    WHERE length(lexeme) >= 4
    ORDER BY lexeme
    ON CONFLICT DO NOTHING
  )
  INSERT INTO search_entry
    (organization_id, process_id, kind, id, entry, language, label, corrected_for, parts, words)
  SELECT organization, process, part.kind, part.id,
    row_number() OVER (PARTITION BY part.kind, part.id ORDER BY part.entry),
    part.entry_language, part.label, min(part.corrected_for),
    jsonb_agg(
      jsonb_build_object(
        'field', part.field, 'language', nullif(part.language, 'und'), 'from', starting.start, 'text', part.text
      ) ORDER BY part.part
    ),
    vector.words
  FROM part
  JOIN vector USING (entry)
  JOIN starting USING (entry, part)
  GROUP BY part.entry, part.kind, part.id, part.label, part.entry_language, vector.words;
$$;

-- What a revision has brought: what was recorded in it, and what is seen by another label, or of another language, since.
--
-- As the owner, since the service may only read the index; held by row-level security all the same. To find what it
-- makes anew it asks for whatever does not have a word that nothing has, and goes by the key: GIN would be read whole.
CREATE FUNCTION index_revision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET enable_bitmapscan TO off AS $$
DECLARE
  scope CONSTANT text := coalesce(current_setting('app.organization_id', true), '');
  search CONSTANT text := coalesce(current_setting('app.search', true), '');
  brought uuid[];
BEGIN
  -- It runs at the end of the transaction, which may have gone from organization to organization.
  PERFORM set_config('app.organization_id', NEW.organization_id::text, true);
  PERFORM set_config('app.search', '!≈', true);

  WITH recorded AS (
    SELECT resource, id, label, body ->> 'language' AS language
    FROM resource_version
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id AND revision = NEW.revision
  ),
  shown_otherwise AS (
    SELECT recorded.id
    FROM recorded
    CROSS JOIN LATERAL (
      SELECT before.label, before.body ->> 'language' AS language
      FROM resource_version AS before
      WHERE before.organization_id = NEW.organization_id AND before.process_id = NEW.process_id
        AND before.resource = recorded.resource AND before.id = recorded.id AND before.revision < NEW.revision
      ORDER BY before.revision DESC
      LIMIT 1
    ) AS before
    WHERE recorded.resource IN ('item', 'source')
      AND (recorded.label, recorded.language) IS DISTINCT FROM (before.label, before.language)
  ),
  thing (id) AS (
    SELECT id FROM recorded
    UNION
    -- By the index that there is: all that a revision appends carries its instant.
    SELECT unnest(ARRAY[id, corrects_id])
    FROM assertion
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id AND recorded_at = NEW.recorded_at
    UNION
    SELECT id
    FROM assertion
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id
      AND item_id IN (SELECT id FROM shown_otherwise)
    UNION
    SELECT assertion_id
    FROM assertion_source
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id
      AND source_id IN (SELECT id FROM shown_otherwise)
    UNION
    SELECT meeting_id
    FROM agenda_point
    WHERE organization_id = NEW.organization_id AND process_id = NEW.process_id
      AND item_id IN (SELECT id FROM shown_otherwise)
  )
  SELECT array_agg(id) INTO brought FROM thing WHERE id IS NOT NULL;

  IF brought IS NOT NULL THEN PERFORM index_for_search(NEW.organization_id, NEW.process_id, brought); END IF;
  PERFORM set_config('app.organization_id', scope, true), set_config('app.search', search, true);
  RETURN NULL;
END $$;

-- The path is said, and temporary tables come last in it: nothing that a session makes is taken for what is meant.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION index_revision() SET search_path = %I, pg_catalog, pg_temp', current_schema());
END $$;
REVOKE ALL ON FUNCTION index_revision() FROM PUBLIC;

-- At the end of the transaction, when all that belongs to the revision is there, in whatever order it was written.
CREATE CONSTRAINT TRIGGER index_for_search AFTER INSERT ON process_revision
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION index_revision();

-- What is there already. From organization to organization, as row-level security has it for the owner too; only their
-- list is looked at without.
ALTER TABLE organization NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  tenant uuid;
BEGIN
  FOR tenant IN SELECT id FROM organization LOOP
    PERFORM set_config('app.organization_id', tenant::text, true);
    PERFORM index_for_search(tenant, process_id, array_agg(id))
    FROM (
      SELECT process_id, id FROM resource_now WHERE organization_id = tenant
      UNION ALL
      SELECT process_id, id FROM assertion WHERE organization_id = tenant
    ) AS thing
    GROUP BY process_id;
  END LOOP;
  PERFORM set_config('app.organization_id', '', true);
END $$;
ALTER TABLE organization FORCE ROW LEVEL SECURITY;

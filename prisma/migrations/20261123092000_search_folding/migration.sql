-- What search holds to be the same word, in one place: the index is made by it, and so is every question.
--
-- Not `unaccent`: its dictionary is a file of the server that may be another tomorrow, so it is only STABLE and would
-- leave a dotless ı where it is. Unicode's own decomposition takes the accents off (ş, ğ, ü, ё), and what has none is
-- written out. Collations are named throughout, since a database may have been made with any: the C locale knows no
-- capitals beyond A to Z.

-- For words that are nearly right. It is trusted: whoever may create in the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION search_fold(word text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN left(
    replace(replace(replace(replace(replace(
      translate(
        lower(
          regexp_replace(
            normalize(word, NFKD),
            -- Accents; the marks that Armenian sets into a word (՛ ՜ ՞); soft hyphens and joiners.
            U&'[\0300-\036F\055B\055C\055E\00AD\200B-\200D]', '', 'g'
          ) COLLATE "und-x-icu"
        ),
        'ıøłđðəς', 'iolddaσ'
      ),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      -- Three spellings of one word: և is եւ (by the decomposition), and եւ is եվ.
      'եւ', 'եվ'),
    -- No word of any language; a lexeme may have 2,046 bytes.
    200
  );

-- The words of a text in order, each with what stands between it and the next. An apostrophe ends a word, so that
-- Ankara'da holds Ankara.
CREATE FUNCTION search_tokens(said text) RETURNS TABLE (place bigint, word text, gap text)
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 100
  BEGIN ATOMIC
    SELECT token.place, token.found[1], token.found[2]
    FROM regexp_matches(
      said COLLATE "und-x-icu",
      U&'([[:alnum:]\0300-\036F\055B\055C\055E\00AD\200B-\200D]+)([^[:alnum:]\0300-\036F\055B\055C\055E\00AD\200B-\200D]*)',
      'g'
    ) WITH ORDINALITY AS token (found, place);
  END;

-- What is left of a word without its endings, in the languages that PostgreSQL has a stemmer for. Each stem says of which
-- language it is by a mark that stands in no word. It is made of the word as it stands and of the folded one too, so
-- that kapıları is found whoever types it without the dotless ı. Words that say nothing (the, ve) have none.
CREATE FUNCTION search_stems(word text, languages text[]) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  BEGIN ATOMIC
    SELECT coalesce(array_agg(DISTINCT '≈' || stemmer.language || '≈' || search_fold(stem)), '{}')
    FROM (
      VALUES
        ('en', 'pg_catalog.english_stem'::regdictionary),
        ('hy', 'pg_catalog.armenian_stem'),
        ('ru', 'pg_catalog.russian_stem'),
        ('tr', 'pg_catalog.turkish_stem')
    ) AS stemmer (language, dictionary)
    CROSS JOIN LATERAL (
      VALUES (lower(normalize(word, NFC) COLLATE "und-x-icu")), (search_fold(word))
    ) AS spelling (spelt)
    CROSS JOIN LATERAL unnest(ts_lexize(stemmer.dictionary, left(spelt, 200))) AS stem
    WHERE stemmer.language = ANY (languages);
  END;

-- What each lexeme of an organization begins with, so that how long a word takes to find does not tell, and does not
-- depend on, how often others have it. (The organization beside the words, by btree_gin, was a hundred times slower: its
-- list of entries is read for each word.) Should two organizations have the same, they are slower and no more:
-- row-level security is what keeps them apart.
CREATE FUNCTION search_tag(organization uuid) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN right(organization::text, 6) || '≈';

-- What the tables must never hold and Prisma cannot say. Each constraint is named <table>_<what it says>, because
-- the name is what an error reports.

-- Text that a reader sees, by language: {"en": "…", "tr": "…"}. Strings only, at least one with something in it.
-- (strict: in lax mode jsonpath unwraps arrays, and {"en": ["x"]} would pass.)
CREATE FUNCTION is_localized(texts jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN jsonb_typeof(texts) = 'object'
    AND texts @? 'strict $.* ? (@.type() == "string" && @ like_regex "[^ \\t\\r\\n]")'
    AND NOT texts @? 'strict $.* ? (@.type() != "string")';

-- What each side calls it: {"TR": {"en": "…"}, "AM": {"en": "…", "hy": "…"}}.
CREATE FUNCTION is_localized_by_party(texts jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN jsonb_typeof(texts) = 'object'
    AND texts <> '{}'
    AND (
      SELECT coalesce(bool_and(is_localized(value)), false)
      FROM jsonb_each(CASE WHEN jsonb_typeof(texts) = 'object' THEN texts ELSE '{}' END)
    );

-- The short name that survives export and import and stands in addresses as key:I02.
CREATE FUNCTION is_key(key text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';

-- A process is addressed by id or slug, so a slug must not look like an id.
CREATE FUNCTION is_slug(slug text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'
    AND slug !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

ALTER TABLE organization
  ADD CONSTRAINT organization_slug_is_slug CHECK (is_slug(slug)),
  ADD CONSTRAINT organization_name_not_blank CHECK (btrim(name) <> '');

ALTER TABLE api_key
  ADD CONSTRAINT api_key_name_not_blank CHECK (btrim(name) <> ''),
  ADD CONSTRAINT api_key_prefix_not_blank CHECK (btrim(prefix) <> ''),
  ADD CONSTRAINT api_key_hash_is_sha256 CHECK (octet_length(key_hash) = 32);

ALTER TABLE process
  ADD CONSTRAINT process_slug_is_slug CHECK (is_slug(slug)),
  ADD CONSTRAINT process_title_is_localized CHECK (is_localized(title)),
  ADD CONSTRAINT process_goal_is_localized CHECK (is_localized(goal)),
  ADD CONSTRAINT process_summary_is_localized CHECK (is_localized(summary)),
  ADD CONSTRAINT process_started_on_is_edtf CHECK (started_on IS NULL OR edtf_last_day(started_on) IS NOT NULL),
  ADD CONSTRAINT process_ended_on_is_edtf CHECK (ended_on IS NULL OR edtf_last_day(ended_on) IS NOT NULL),
  ADD CONSTRAINT process_revision_not_negative CHECK (revision >= 0);

ALTER TABLE party
  ADD CONSTRAINT party_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT party_name_is_localized CHECK (is_localized(name)),
  ADD CONSTRAINT party_note_is_localized CHECK (is_localized(note));

ALTER TABLE representative
  ADD CONSTRAINT representative_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT representative_name_not_blank CHECK (btrim(name) <> ''),
  ADD CONSTRAINT representative_office_is_localized CHECK (is_localized(office)),
  ADD CONSTRAINT representative_since_is_edtf CHECK (since IS NULL OR edtf_last_day(since) IS NOT NULL),
  ADD CONSTRAINT representative_until_is_edtf CHECK (until IS NULL OR edtf_last_day(until) IS NOT NULL);

ALTER TABLE track
  ADD CONSTRAINT track_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT track_title_is_localized CHECK (is_localized(title));

-- Where a generated date stands beside the text, "the text is EDTF" is "the date is there whenever the text is".
ALTER TABLE meeting
  ADD CONSTRAINT meeting_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT meeting_title_is_localized CHECK (is_localized(title)),
  ADD CONSTRAINT meeting_place_is_localized CHECK (is_localized(place)),
  ADD CONSTRAINT meeting_place_by_party_is_localized CHECK (is_localized_by_party(place_by_party)),
  ADD CONSTRAINT meeting_summary_is_localized CHECK (is_localized(summary)),
  ADD CONSTRAINT meeting_held_on_is_edtf CHECK ((held_on IS NULL) = (held_date IS NULL)),
  ADD CONSTRAINT meeting_held_has_date CHECK (status <> 'held' OR held_on IS NOT NULL),
  ADD CONSTRAINT meeting_ordinal_from_one CHECK (ordinal >= 1),
  ADD CONSTRAINT meeting_country_is_iso_3166 CHECK (country ~ '^[A-Z]{2}(/[A-Z]{2})?$');

ALTER TABLE agenda_point
  ADD CONSTRAINT agenda_point_position_not_negative CHECK (position >= 0),
  ADD CONSTRAINT agenda_point_title_is_localized CHECK (is_localized(title));

ALTER TABLE source
  ADD CONSTRAINT source_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT source_title_not_blank CHECK (btrim(title) <> ''),
  ADD CONSTRAINT source_note_is_localized CHECK (is_localized(note)),
  ADD CONSTRAINT source_published_on_is_edtf CHECK ((published_on IS NULL) = (published_date IS NULL)),
  ADD CONSTRAINT source_language_is_bcp_47 CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  -- A stored text and its hash come together, and the hash is the text's: a quotation is held against both.
  ADD CONSTRAINT source_text_has_its_hash CHECK (
    (text IS NULL) = (text_sha256 IS NULL) AND text_sha256 = sha256(convert_to(text, 'UTF8'))
  );

ALTER TABLE item
  ADD CONSTRAINT item_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT item_theme_not_blank CHECK (btrim(theme) <> ''),
  ADD CONSTRAINT item_title_is_localized CHECK (is_localized(title)),
  ADD CONSTRAINT item_title_by_party_is_localized CHECK (is_localized_by_party(title_by_party)),
  ADD CONSTRAINT item_description_is_localized CHECK (is_localized(description)),
  ADD CONSTRAINT item_due_note_is_localized CHECK (is_localized(due_note)),
  ADD CONSTRAINT item_linkage_is_localized CHECK (is_localized(linkage)),
  ADD CONSTRAINT item_due_on_is_edtf CHECK ((due_on IS NULL) = (due_date IS NULL)),
  ADD CONSTRAINT item_weight_from_one CHECK (weight >= 1);

ALTER TABLE item_dependency
  ADD CONSTRAINT item_dependency_not_on_itself CHECK (item_id <> depends_on_id);

ALTER TABLE assertion
  ADD CONSTRAINT assertion_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT assertion_effective_on_is_edtf CHECK (effective_date IS NOT NULL),
  ADD CONSTRAINT assertion_revision_not_negative CHECK (revision >= 0),
  ADD CONSTRAINT assertion_position_not_negative CHECK (position >= 0),
  ADD CONSTRAINT assertion_implementation_in_scale CHECK (implementation BETWEEN 0 AND 3),
  ADD CONSTRAINT assertion_note_is_localized CHECK (is_localized(note)),
  ADD CONSTRAINT assertion_cause_is_localized CHECK (is_localized(cause)),
  ADD CONSTRAINT assertion_party_account_names_party CHECK ((account_kind = 'party') = (account_party_id IS NOT NULL)),
  ADD CONSTRAINT assertion_correction_names_corrected CHECK ((act = 'correct') = (corrects_id IS NOT NULL)),
  ADD CONSTRAINT assertion_not_correcting_itself CHECK (corrects_id <> id),
  ADD CONSTRAINT assertion_continuation_names_item CHECK ((act = 'continue') = (continued_by_id IS NOT NULL)),
  ADD CONSTRAINT assertion_not_continued_by_itself CHECK (continued_by_id <> item_id),
  ADD CONSTRAINT assertion_reversal_has_cause CHECK (act <> 'reverse' OR cause IS NOT NULL);

ALTER TABLE assertion_source
  ADD CONSTRAINT assertion_source_position_not_negative CHECK (position >= 0),
  ADD CONSTRAINT assertion_source_quote_not_empty CHECK (quote_exact <> ''),
  ADD CONSTRAINT assertion_source_context_needs_quote CHECK (
    quote_exact IS NOT NULL OR (quote_prefix IS NULL AND quote_suffix IS NULL)
  );

ALTER TABLE milestone
  ADD CONSTRAINT milestone_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT milestone_title_is_localized CHECK (is_localized(title)),
  ADD CONSTRAINT milestone_note_is_localized CHECK (is_localized(note)),
  ADD CONSTRAINT milestone_planned_on_is_edtf CHECK ((planned_on IS NULL) = (planned_date IS NULL));

-- Either an item at a level on one axis at least, or another milestone.
ALTER TABLE milestone_criterion
  ADD CONSTRAINT milestone_criterion_position_not_negative CHECK (position >= 0),
  ADD CONSTRAINT milestone_criterion_implementation_in_scale CHECK (implementation BETWEEN 0 AND 3),
  ADD CONSTRAINT milestone_criterion_item_or_milestone CHECK (num_nonnulls(item_id, required_milestone_id) = 1),
  ADD CONSTRAINT milestone_criterion_item_has_condition CHECK (
    (item_id IS NOT NULL) = (num_nonnulls(implementation, agreement, legal) > 0)
  ),
  ADD CONSTRAINT milestone_criterion_not_itself CHECK (required_milestone_id <> milestone_id);

ALTER TABLE event
  ADD CONSTRAINT event_key_is_key CHECK (is_key(key)),
  ADD CONSTRAINT event_type_not_blank CHECK (btrim(type) <> ''),
  ADD CONSTRAINT event_title_is_localized CHECK (is_localized(title)),
  ADD CONSTRAINT event_description_is_localized CHECK (is_localized(description)),
  ADD CONSTRAINT event_occurred_on_is_edtf CHECK (occurred_date IS NOT NULL);

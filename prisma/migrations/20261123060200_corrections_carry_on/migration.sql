-- A correction keeps the act of what it corrects, so the correction of a continuation has to be able to name the item
-- that really carries on. Nothing else but a continuation does.
ALTER TABLE assertion
  DROP CONSTRAINT assertion_continuation_names_item,
  ADD CONSTRAINT assertion_continuation_names_item CHECK (
    CASE act
      WHEN 'continue' THEN continued_by_id IS NOT NULL
      WHEN 'correct' THEN true
      ELSE continued_by_id IS NULL
    END
  );

-- A reversal says why and by whom the world went backwards; no other act does, but the correction of one.
-- NOT VALID: the ledger is never changed, so what was recorded before this rule stays as it is.
ALTER TABLE assertion
  ADD CONSTRAINT assertion_reversal_has_actor CHECK (act <> 'reverse' OR actor IS NOT NULL) NOT VALID,
  ADD CONSTRAINT assertion_cause_is_of_reversal CHECK (
    act IN ('reverse', 'correct') OR num_nonnulls(cause, actor) = 0
  ) NOT VALID;

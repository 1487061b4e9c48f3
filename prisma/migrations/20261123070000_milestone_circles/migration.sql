-- A milestone that waits for itself, by however many others, can never be reached. packages/domain finds such circles
-- (findMilestoneCycle) to name them to a writer; this refuses them whoever writes. Writers of one process stand in a
-- line by the lock on its row, so that no two can each close half a circle.
CREATE FUNCTION refuse_milestone_circle() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE needed AS (
      SELECT NEW.required_milestone_id AS id
      UNION
      SELECT criterion.required_milestone_id
      FROM needed
      JOIN milestone_criterion AS criterion
        ON criterion.organization_id = NEW.organization_id
        AND criterion.process_id = NEW.process_id
        AND criterion.milestone_id = needed.id
      WHERE criterion.required_milestone_id IS NOT NULL
    )
    SELECT FROM needed WHERE id = NEW.milestone_id
  ) THEN
    RAISE EXCEPTION 'a milestone cannot wait for itself, not by way of others either'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'milestone_criterion_in_a_circle';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER refuse_circle
  AFTER INSERT OR UPDATE ON milestone_criterion
  FOR EACH ROW WHEN (NEW.required_milestone_id IS NOT NULL)
  EXECUTE FUNCTION refuse_milestone_circle();

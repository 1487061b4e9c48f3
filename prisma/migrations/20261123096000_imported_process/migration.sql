-- A process that is brought in from elsewhere keeps the instants at which it was recorded there. So that nobody takes
-- them for this service's own word, it says since when it has been here: what was recorded before that was not
-- recorded under this service's locks and clock. It is no part of the record (resource_now), which is to be the same
-- here as there.
ALTER TABLE process ADD COLUMN imported_at TIMESTAMPTZ(3);
-- Its history lies before it, or began with it.
ALTER TABLE process ADD CONSTRAINT process_imported_after_it_was_created CHECK (imported_at >= created_at);

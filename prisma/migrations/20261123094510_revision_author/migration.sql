-- Who made a revision, where it was a person who is signed in: nobody is told of what they have written themselves. The
-- session's setting says so, since every write is made in it; a key names none, nor does what was written before this.
-- No foreign key: revisions are never changed, and people go.
ALTER TABLE process_revision ADD COLUMN author_id UUID;
ALTER TABLE process_revision ALTER COLUMN author_id SET DEFAULT current_user_id();

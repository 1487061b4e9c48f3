-- A change that touches nothing of a thing but what it names out of somebody's sight is no change to them: not a
-- revision, not an entry among the changes. So each version says with which clearance it is noticed. The versions that
-- there are were counted by the label of the thing alone, and are told as they were counted.
ALTER TABLE resource_version ADD COLUMN noticed_with label NOT NULL DEFAULT 'public';
-- From here on whoever makes a version has to say (packages/database, record-versions).
ALTER TABLE resource_version ALTER COLUMN noticed_with DROP DEFAULT;

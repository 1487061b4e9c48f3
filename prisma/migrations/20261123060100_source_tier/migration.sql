-- How near a source is to what it tells of. Null is no tier of its own: the source has the one of its kind
-- (packages/domain, evidence/tier.ts), so that what was recorded before needs no rewriting.
CREATE TYPE "source_tier" AS ENUM ('primary', 'official', 'news', 'secondary');

ALTER TABLE "source" ADD COLUMN "tier" "source_tier";

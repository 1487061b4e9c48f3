-- Who: people, organizations, processes, parties, and when they met, and the sources of it all.
--
-- As `prisma migrate diff` wrote them, with one kind of edit: Prisma cannot say "generated column", so
-- its `DEFAULT edtf_last_day(…)` stands here as GENERATED ALWAYS AS … STORED (the schema keeps the default, which
-- is what Prisma reads back from a generated column and what makes it leave the column out of an INSERT).

-- CreateTable
CREATE TABLE "api_key" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "clearance" "label" NOT NULL DEFAULT 'public',
    "created_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "active_organization_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "level" "track_level" NOT NULL,

    CONSTRAINT "track_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "track_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "meeting_status" NOT NULL,
    "format" "meeting_format" NOT NULL,
    "held_on" TEXT,
    "held_date" DATE GENERATED ALWAYS AS (edtf_last_day(held_on)) STORED,
    "title" JSONB NOT NULL,
    "place" JSONB,
    "place_by_party" JSONB,
    "country" TEXT,
    "summary" JSONB,
    "identical_readouts" BOOLEAN,
    "label" "label" NOT NULL DEFAULT 'public',

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "meeting_participant" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "representative_id" UUID NOT NULL,

    CONSTRAINT "meeting_participant_pkey" PRIMARY KEY ("organization_id","process_id","meeting_id","representative_id")
);

-- CreateTable
CREATE TABLE "agenda_point" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "item_id" UUID,

    CONSTRAINT "agenda_point_pkey" PRIMARY KEY ("organization_id","process_id","meeting_id","position")
);

-- CreateTable
CREATE TABLE "meeting_source" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "role" "meeting_source_role" NOT NULL DEFAULT 'report',
    "party_id" UUID,

    CONSTRAINT "meeting_source_pkey" PRIMARY KEY ("organization_id","process_id","meeting_id","source_id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "clearance" "label" NOT NULL DEFAULT 'internal',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "party" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "role" "party_role" NOT NULL,
    "name" JSONB NOT NULL,
    "note" JSONB,

    CONSTRAINT "party_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "representative" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "office" JSONB NOT NULL,
    "since" TEXT,
    "until" TEXT,

    CONSTRAINT "representative_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "process" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "goal" JSONB,
    "summary" JSONB,
    "status" "process_status" NOT NULL DEFAULT 'ongoing',
    "started_on" TEXT,
    "ended_on" TEXT,
    "single_undertaking" BOOLEAN NOT NULL DEFAULT false,
    "label" "label" NOT NULL DEFAULT 'public',
    "revision" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "process_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_on" TEXT,
    "published_date" DATE GENERATED ALWAYS AS (edtf_last_day(published_on)) STORED,
    "language" TEXT NOT NULL,
    "url" TEXT,
    "note" JSONB,
    "text" TEXT,
    "text_sha256" BYTEA,
    "label" "label" NOT NULL DEFAULT 'public',

    CONSTRAINT "source_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

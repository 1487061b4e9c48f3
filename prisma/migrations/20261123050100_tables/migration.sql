-- The tables, as `prisma migrate diff` wrote them, with one kind of edit: Prisma cannot say "generated column", so
-- its `DEFAULT edtf_last_day(…)` stands here as GENERATED ALWAYS AS … STORED (the schema keeps the default, which
-- is what Prisma reads back from a generated column and what makes it leave the column out of an INSERT).

-- CreateEnum
CREATE TYPE "item_kind" AS ENUM ('principle', 'study', 'action', 'confidence_measure', 'procedure', 'end_goal');

-- CreateEnum
CREATE TYPE "account_kind" AS ENUM ('joint', 'party', 'observer', 'desk');

-- CreateEnum
CREATE TYPE "act" AS ENUM ('propose', 'discuss', 'agree', 'reconfirm', 'expedite', 'announce', 'observe', 'deny', 'withdraw', 'continue', 'reverse', 'correct');

-- CreateEnum
CREATE TYPE "agreement" AS ENUM ('none', 'proposed', 'agreed', 'denied', 'withdrawn');

-- CreateEnum
CREATE TYPE "legal_state" AS ENUM ('none', 'initialled', 'signed', 'ratified', 'in_force', 'suspended', 'annulled');

-- CreateEnum
CREATE TYPE "track_level" AS ENUM ('leaders', 'ministers', 'special_representatives', 'technical');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('scheduled', 'held', 'postponed', 'cancelled');

-- CreateEnum
CREATE TYPE "meeting_format" AS ENUM ('in_person', 'phone', 'online');

-- CreateEnum
CREATE TYPE "meeting_source_role" AS ENUM ('readout', 'communique', 'report');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'admin', 'editor', 'reviewer', 'viewer');

-- CreateEnum
CREATE TYPE "party_role" AS ENUM ('party', 'mediator', 'guarantor', 'witness', 'observer', 'host', 'supporter', 'affected');

-- CreateEnum
CREATE TYPE "process_status" AS ENUM ('prospective', 'ongoing', 'suspended', 'concluded', 'annulled');

-- CreateEnum
CREATE TYPE "label" AS ENUM ('public', 'internal', 'restricted');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('official_readout', 'communique', 'agreement', 'decree', 'news_report', 'interview', 'data_set', 'other');

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
CREATE TABLE "event" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "occurred_on" TEXT NOT NULL,
    "occurred_date" DATE GENERATED ALWAYS AS (edtf_last_day(occurred_on)) STORED,
    "type" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB,
    "label" "label" NOT NULL DEFAULT 'public',

    CONSTRAINT "event_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "event_item" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,

    CONSTRAINT "event_item_pkey" PRIMARY KEY ("organization_id","process_id","event_id","item_id")
);

-- CreateTable
CREATE TABLE "event_source" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "event_source_pkey" PRIMARY KEY ("organization_id","process_id","event_id","source_id")
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
CREATE TABLE "item" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT,
    "kind" "item_kind" NOT NULL,
    "theme" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "title_by_party" JSONB,
    "description" JSONB,
    "due_on" TEXT,
    "due_date" DATE GENERATED ALWAYS AS (edtf_last_day(due_on)) STORED,
    "due_note" JSONB,
    "linkage" JSONB,
    "weight" INTEGER NOT NULL DEFAULT 1,
    "label" "label" NOT NULL DEFAULT 'public',

    CONSTRAINT "item_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "item_obligor" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,

    CONSTRAINT "item_obligor_pkey" PRIMARY KEY ("organization_id","process_id","item_id","party_id")
);

-- CreateTable
CREATE TABLE "item_dependency" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "depends_on_id" UUID NOT NULL,

    CONSTRAINT "item_dependency_pkey" PRIMARY KEY ("organization_id","process_id","item_id","depends_on_id")
);

-- CreateTable
CREATE TABLE "item_source" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "item_source_pkey" PRIMARY KEY ("organization_id","process_id","item_id","source_id")
);

-- CreateTable
CREATE TABLE "assertion" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "effective_on" TEXT NOT NULL,
    "effective_date" DATE GENERATED ALWAYS AS (edtf_last_day(effective_on)) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" BIGINT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "meeting_id" UUID,
    "account_kind" "account_kind" NOT NULL,
    "account_party_id" UUID,
    "act" "act" NOT NULL,
    "agreement" "agreement",
    "legal" "legal_state",
    "implementation" SMALLINT,
    "verb" TEXT,
    "generic" BOOLEAN NOT NULL DEFAULT false,
    "note" JSONB,
    "cause" JSONB,
    "actor" TEXT,
    "corrects_id" UUID,
    "continued_by_id" UUID,
    "label" "label" NOT NULL DEFAULT 'public',

    CONSTRAINT "assertion_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "assertion_source" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "assertion_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "locator" TEXT,
    "quote_exact" TEXT,
    "quote_prefix" TEXT,
    "quote_suffix" TEXT,

    CONSTRAINT "assertion_source_pkey" PRIMARY KEY ("organization_id","process_id","assertion_id","source_id")
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
CREATE TABLE "milestone" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "note" JSONB,
    "planned_on" TEXT,
    "planned_date" DATE GENERATED ALWAYS AS (edtf_last_day(planned_on)) STORED,
    "label" "label" NOT NULL DEFAULT 'public',

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("organization_id","process_id","id")
);

-- CreateTable
CREATE TABLE "milestone_criterion" (
    "organization_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "item_id" UUID,
    "implementation" SMALLINT,
    "agreement" "agreement",
    "legal" "legal_state",
    "required_milestone_id" UUID,

    CONSTRAINT "milestone_criterion_pkey" PRIMARY KEY ("organization_id","process_id","milestone_id","position")
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

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_hash_key" ON "api_key"("key_hash");

-- CreateIndex
CREATE INDEX "event_organization_id_process_id_occurred_date_idx" ON "event"("organization_id", "process_id", "occurred_date");

-- CreateIndex
CREATE UNIQUE INDEX "event_organization_id_process_id_key_key" ON "event"("organization_id", "process_id", "key");

-- CreateIndex
CREATE INDEX "event_item_organization_id_process_id_item_id_idx" ON "event_item"("organization_id", "process_id", "item_id");

-- CreateIndex
CREATE INDEX "event_source_organization_id_process_id_source_id_idx" ON "event_source"("organization_id", "process_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "item_organization_id_process_id_key_key" ON "item"("organization_id", "process_id", "key");

-- CreateIndex
CREATE INDEX "item_obligor_organization_id_process_id_party_id_idx" ON "item_obligor"("organization_id", "process_id", "party_id");

-- CreateIndex
CREATE INDEX "item_dependency_organization_id_process_id_depends_on_id_idx" ON "item_dependency"("organization_id", "process_id", "depends_on_id");

-- CreateIndex
CREATE INDEX "item_source_organization_id_process_id_source_id_idx" ON "item_source"("organization_id", "process_id", "source_id");

-- CreateIndex
CREATE INDEX "assertion_organization_id_process_id_item_id_effective_date_idx" ON "assertion"("organization_id", "process_id", "item_id", "effective_date");

-- CreateIndex
CREATE INDEX "assertion_organization_id_process_id_meeting_id_idx" ON "assertion"("organization_id", "process_id", "meeting_id");

-- CreateIndex
CREATE INDEX "assertion_organization_id_process_id_account_party_id_idx" ON "assertion"("organization_id", "process_id", "account_party_id");

-- CreateIndex
CREATE INDEX "assertion_organization_id_process_id_continued_by_id_idx" ON "assertion"("organization_id", "process_id", "continued_by_id");

-- CreateIndex
CREATE INDEX "assertion_organization_id_process_id_recorded_at_idx" ON "assertion"("organization_id", "process_id", "recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "assertion_organization_id_process_id_key_key" ON "assertion"("organization_id", "process_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "assertion_organization_id_process_id_item_id_id_key" ON "assertion"("organization_id", "process_id", "item_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assertion_organization_id_process_id_item_id_corrects_id_key" ON "assertion"("organization_id", "process_id", "item_id", "corrects_id");

-- CreateIndex
CREATE INDEX "assertion_source_organization_id_process_id_source_id_idx" ON "assertion_source"("organization_id", "process_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "track_organization_id_process_id_key_key" ON "track"("organization_id", "process_id", "key");

-- CreateIndex
CREATE INDEX "meeting_organization_id_process_id_held_date_idx" ON "meeting"("organization_id", "process_id", "held_date");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_organization_id_process_id_key_key" ON "meeting"("organization_id", "process_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_organization_id_process_id_track_id_ordinal_key" ON "meeting"("organization_id", "process_id", "track_id", "ordinal");

-- CreateIndex
CREATE INDEX "meeting_participant_organization_id_process_id_representati_idx" ON "meeting_participant"("organization_id", "process_id", "representative_id");

-- CreateIndex
CREATE INDEX "agenda_point_organization_id_process_id_item_id_idx" ON "agenda_point"("organization_id", "process_id", "item_id");

-- CreateIndex
CREATE INDEX "meeting_source_organization_id_process_id_source_id_idx" ON "meeting_source"("organization_id", "process_id", "source_id");

-- CreateIndex
CREATE INDEX "meeting_source_organization_id_process_id_party_id_idx" ON "meeting_source"("organization_id", "process_id", "party_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_organization_id_process_id_key_key" ON "milestone"("organization_id", "process_id", "key");

-- CreateIndex
CREATE INDEX "milestone_criterion_organization_id_process_id_item_id_idx" ON "milestone_criterion"("organization_id", "process_id", "item_id");

-- CreateIndex
CREATE INDEX "milestone_criterion_organization_id_process_id_required_mil_idx" ON "milestone_criterion"("organization_id", "process_id", "required_milestone_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_organization_id_user_id_key" ON "member"("organization_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_organization_id_process_id_key_key" ON "party"("organization_id", "process_id", "key");

-- CreateIndex
CREATE INDEX "representative_organization_id_process_id_party_id_idx" ON "representative"("organization_id", "process_id", "party_id");

-- CreateIndex
CREATE UNIQUE INDEX "representative_organization_id_process_id_key_key" ON "representative"("organization_id", "process_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "process_organization_id_slug_key" ON "process"("organization_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_organization_id_process_id_key_key" ON "source"("organization_id", "process_id", "key");

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_item" ADD CONSTRAINT "event_item_organization_id_process_id_event_id_fkey" FOREIGN KEY ("organization_id", "process_id", "event_id") REFERENCES "event"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_item" ADD CONSTRAINT "event_item_organization_id_process_id_item_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_source" ADD CONSTRAINT "event_source_organization_id_process_id_event_id_fkey" FOREIGN KEY ("organization_id", "process_id", "event_id") REFERENCES "event"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_source" ADD CONSTRAINT "event_source_organization_id_process_id_source_id_fkey" FOREIGN KEY ("organization_id", "process_id", "source_id") REFERENCES "source"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_obligor" ADD CONSTRAINT "item_obligor_organization_id_process_id_item_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_obligor" ADD CONSTRAINT "item_obligor_organization_id_process_id_party_id_fkey" FOREIGN KEY ("organization_id", "process_id", "party_id") REFERENCES "party"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_dependency" ADD CONSTRAINT "item_dependency_organization_id_process_id_item_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_dependency" ADD CONSTRAINT "item_dependency_organization_id_process_id_depends_on_id_fkey" FOREIGN KEY ("organization_id", "process_id", "depends_on_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_source" ADD CONSTRAINT "item_source_organization_id_process_id_item_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_source" ADD CONSTRAINT "item_source_organization_id_process_id_source_id_fkey" FOREIGN KEY ("organization_id", "process_id", "source_id") REFERENCES "source"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_organization_id_process_id_item_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_organization_id_process_id_meeting_id_fkey" FOREIGN KEY ("organization_id", "process_id", "meeting_id") REFERENCES "meeting"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_organization_id_process_id_account_party_id_fkey" FOREIGN KEY ("organization_id", "process_id", "account_party_id") REFERENCES "party"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_organization_id_process_id_item_id_corrects_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id", "corrects_id") REFERENCES "assertion"("organization_id", "process_id", "item_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_organization_id_process_id_continued_by_id_fkey" FOREIGN KEY ("organization_id", "process_id", "continued_by_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion_source" ADD CONSTRAINT "assertion_source_organization_id_process_id_assertion_id_fkey" FOREIGN KEY ("organization_id", "process_id", "assertion_id") REFERENCES "assertion"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion_source" ADD CONSTRAINT "assertion_source_organization_id_process_id_source_id_fkey" FOREIGN KEY ("organization_id", "process_id", "source_id") REFERENCES "source"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organization_id_process_id_track_id_fkey" FOREIGN KEY ("organization_id", "process_id", "track_id") REFERENCES "track"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participant" ADD CONSTRAINT "meeting_participant_organization_id_process_id_meeting_id_fkey" FOREIGN KEY ("organization_id", "process_id", "meeting_id") REFERENCES "meeting"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participant" ADD CONSTRAINT "meeting_participant_organization_id_process_id_representat_fkey" FOREIGN KEY ("organization_id", "process_id", "representative_id") REFERENCES "representative"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_point" ADD CONSTRAINT "agenda_point_organization_id_process_id_meeting_id_fkey" FOREIGN KEY ("organization_id", "process_id", "meeting_id") REFERENCES "meeting"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_point" ADD CONSTRAINT "agenda_point_organization_id_process_id_item_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_source" ADD CONSTRAINT "meeting_source_organization_id_process_id_meeting_id_fkey" FOREIGN KEY ("organization_id", "process_id", "meeting_id") REFERENCES "meeting"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_source" ADD CONSTRAINT "meeting_source_organization_id_process_id_source_id_fkey" FOREIGN KEY ("organization_id", "process_id", "source_id") REFERENCES "source"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_source" ADD CONSTRAINT "meeting_source_organization_id_process_id_party_id_fkey" FOREIGN KEY ("organization_id", "process_id", "party_id") REFERENCES "party"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_criterion" ADD CONSTRAINT "milestone_criterion_organization_id_process_id_milestone_i_fkey" FOREIGN KEY ("organization_id", "process_id", "milestone_id") REFERENCES "milestone"("organization_id", "process_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_criterion" ADD CONSTRAINT "milestone_criterion_organization_id_process_id_item_id_fkey" FOREIGN KEY ("organization_id", "process_id", "item_id") REFERENCES "item"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_criterion" ADD CONSTRAINT "milestone_criterion_organization_id_process_id_required_mi_fkey" FOREIGN KEY ("organization_id", "process_id", "required_milestone_id") REFERENCES "milestone"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representative" ADD CONSTRAINT "representative_organization_id_process_id_party_id_fkey" FOREIGN KEY ("organization_id", "process_id", "party_id") REFERENCES "party"("organization_id", "process_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_organization_id_process_id_fkey" FOREIGN KEY ("organization_id", "process_id") REFERENCES "process"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

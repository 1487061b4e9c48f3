-- What: items, the ledger of assertions on them, milestones, events. Generated columns as in the migration before.

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

-- Unique keys, and an index for every foreign key. All begin with the organization, as do the primary keys.

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

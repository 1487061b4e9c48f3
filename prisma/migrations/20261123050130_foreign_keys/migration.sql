-- Every reference carries the organization, and within a process the process, so that no row can refer to another's.

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

-- An assertion that a hidden one corrects stands, for whoever does not see that one; refusing them their own correction
-- would say that there is something. So no two corrections of one assertion have the same label: whoever writes a
-- correction sees all others of its label, and is told of those that they see.
DROP INDEX "assertion_organization_id_process_id_item_id_corrects_id_key";
CREATE UNIQUE INDEX "assertion_organization_id_process_id_item_id_corrects_id_la_key"
  ON "assertion"("organization_id", "process_id", "item_id", "corrects_id", "label");

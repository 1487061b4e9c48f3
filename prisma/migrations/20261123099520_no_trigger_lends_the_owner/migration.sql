-- What acts as the owner does so where it was set and nowhere else. Whoever may execute the function of a trigger may set
-- it on a table of their own, and by default everybody may: in the service's role a temporary table with such a trigger
-- would move the head of its organization's log to any hash, or tell of what was never written. Where a trigger is set
-- already, nobody is asked again.
REVOKE EXECUTE ON FUNCTION seal_audit_entry(), move_audit_head(), tell_of_revision(), tell_of_report() FROM PUBLIC;

export { auditCsvHeader, renderAuditCsv } from './audit-csv.ts';
export { renderChangesAtom } from './changes-atom.ts';
export type { ChangesFeed, SaidOfItem, TellableChange } from './changes-feed.ts';
export { renderChangesJson } from './changes-json.ts';
export { type CalendarMeeting, type MeetingsCalendar, renderMeetingsCalendar } from './meetings-calendar.ts';
export { renderProgressCsv } from './progress-csv.ts';
export { type ReportLanguage, textIn } from './text-in.ts';

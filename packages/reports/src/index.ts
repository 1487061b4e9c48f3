export { readingsOf } from './accounts/readings.ts';
export { auditCsvHeader, renderAuditCsv } from './audit-csv.ts';
export { spanOf } from './briefing/span.ts';
export { buildReport } from './build.ts';
export type { Carried } from './carried.ts';
export { renderChangesAtom } from './changes-atom.ts';
export type { ChangesFeed, SaidOfItem, TellableChange } from './changes-feed.ts';
export { renderChangesJson } from './changes-json.ts';
export type {
  AccountsFacts,
  AuditFacts,
  BriefingFacts,
  Facts,
  ItemFacts,
  MatrixFacts,
  MilestonesFacts,
  ProgressFacts,
} from './facts/facts.ts';
export type { Frame, ReportQuestion } from './facts/frame.ts';
export { turnsOf } from './item/turns.ts';
export { type CalendarMeeting, type MeetingsCalendar, renderMeetingsCalendar } from './meetings-calendar.ts';
export { mediaTypes } from './model/media-types.ts';
export type { Report } from './model/report.ts';
export { renderReport } from './render.ts';
export { type ReportLanguage, textIn } from './text-in.ts';
export { carriedIn, figuresIn } from './verify/figures-in.ts';
export { type Difference, firstDifference } from './verify/first-difference.ts';
export { formatOf } from './verify/format-of.ts';
export type { ReadFigure } from './verify/read-figure.ts';

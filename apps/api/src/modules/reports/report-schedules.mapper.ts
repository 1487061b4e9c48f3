import type { NewReportSchedule, ReportSchedule } from '@parley/contracts';
import { nextRuns } from './next-runs.ts';
import type { ScheduleRow } from './report-schedules.repository.ts';
import { formatOf, kindOf, languageOf } from './reports.mapper.ts';

/** What it asks each time; the two times are those of the run. */
export type Standing = Pick<
  NewReportSchedule,
  'reading' | 'method' | 'track' | 'itemKind' | 'theme' | 'obligor' | 'item'
>;

export const standingOf = ({ question }: Pick<ScheduleRow, 'question'>) => question as unknown as Standing;

export const toSchedule = (row: ScheduleRow): ReportSchedule => ({
  id: row.id,
  process: { id: row.processId, slug: row.process.slug },
  name: row.name,
  kind: kindOf(row),
  format: formatOf(row),
  language: languageOf(row),
  ...standingOf(row),
  label: row.label,
  cron: row.cron,
  timeZone: row.timeZone,
  afterEachMeeting: row.cron === null,
  mailTo: row.mailTo,
  paused: row.paused,
  nextRuns: nextOf(row),
  lastRunAt: row.lastRunAt?.toISOString() ?? null,
  madeBy: row.makerName,
  createdAt: row.createdAt.toISOString(),
});

/** Reckoned from what is in the queue already, so that it stays until that has come. */
function nextOf({ cron, timeZone, nextRunAt }: ScheduleRow): string[] {
  if (cron === null || nextRunAt === null) return [];
  const further = nextRuns({ cron, timeZone }, nextRunAt, 2);
  return [nextRunAt, ...further].map((run) => run.toISOString());
}

import type { Fault } from '@parley/contracts';
import { CronExpressionParser } from 'cron-parser';

/** By which instants something comes again and again. */
export interface Clock {
  cron: string;
  timeZone: string;
}

/** More often would be a way to fill the queue. */
const SHORTEST = 15 * 60 * 1000;

/**
 * When it comes next. What falls into the hour that a change of clocks leaves out comes an hour later by the clock,
 * and what falls into the hour that comes twice comes once.
 */
export function nextRuns({ cron, timeZone }: Clock, after: Date, many: number): Date[] {
  const runs = CronExpressionParser.parse(cron, { currentDate: after, tz: timeZone });
  return Array.from({ length: many }, () => runs.next().toDate());
}

/** What speaks against it; seconds and names such as `@daily` are not taken. */
export function clockFaults({ cron, timeZone }: Clock, from: 'body' | 'query'): Fault[] {
  const at = (field: string) => (from === 'body' ? `/${field}` : `?${field}`);
  if (!isTimeZone(timeZone)) {
    return [
      { pointer: at('timeZone'), code: 'not_a_time_zone', message: 'is no time zone of the IANA list' },
    ];
  }
  const runs = cron.split(/\s+/).length === 5 ? tried({ cron, timeZone }) : null;
  if (runs === null) {
    const message = 'is not five fields as crontab has them: minute, hour, day, month, day of the week';
    return [{ pointer: at('cron'), code: 'not_a_cron_expression', message }];
  }
  const isTooOften = runs.some((run, index) => {
    const former = runs[index - 1];
    return former !== undefined && run.getTime() - former.getTime() < SHORTEST;
  });
  return isTooOften
    ? [{ pointer: at('cron'), code: 'too_often', message: 'comes more than once in a quarter of an hour' }]
    : [];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}

function tried(clock: Clock): Date[] | null {
  try {
    // A dozen have all the pauses that crontab can say within a day.
    return nextRuns(clock, new Date(), 12);
  } catch {
    return null;
  }
}

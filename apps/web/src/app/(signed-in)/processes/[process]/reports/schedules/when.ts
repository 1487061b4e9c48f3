import { textOf } from '../../../../../../lib/form-text.ts';

/** What most want, as crontab has it. */
export const usualTimes = { monday: '0 8 * * 1', weekdays: '0 8 * * 1-5', first: '0 8 1 * *' } as const;

export const times = ['monday', 'weekdays', 'first', 'meeting', 'own'] as const;
export type When = (typeof times)[number];

const isUsual = (when: string): when is keyof typeof usualTimes => when in usualTimes;

/** Which choice a schedule is. */
export function whenOf(cron: string | null): When {
  if (cron === null) return 'meeting';
  return times.find((when) => isUsual(when) && usualTimes[when] === cron) ?? 'own';
}

/** The expression of a choice; null for what goes by no clock. */
export function cronOf(when: When, own: string): string | null {
  if (when === 'meeting') return null;
  return isUsual(when) ? usualTimes[when] : own.trim();
}

/** What was filled in. */
export function whenIn(form: FormData) {
  const cron = cronOf(textOf(form, 'when') as When, textOf(form, 'cron'));
  const timeZone = cron === null ? 'UTC' : textOf(form, 'timeZone').trim();
  return { cron, timeZone, afterEachMeeting: cron === null };
}

import { lastDayOf } from './edtf.ts';
import { dateFormat } from './formats.ts';

const shapes = {
  long: [
    { year: 'numeric' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long', day: 'numeric' },
  ],
  short: [
    { year: 'numeric' },
    { year: 'numeric', month: 'short' },
    { year: 'numeric', month: 'short', day: 'numeric' },
  ],
} satisfies Record<string, Intl.DateTimeFormatOptions[]>;

/**
 * A date as precise as it is known and no more: "2024", "December 2024", "30 July 2024".
 *
 * @param date EDTF level 0
 */
export function dateText(date: string, locale: string, width: keyof typeof shapes = 'long'): string {
  const precision = date.split('-').length - 1;
  const format = shapes[width][precision] ?? shapes[width][2];
  const day = Date.parse(`${lastDayOf(date)}T00:00:00Z`);
  return dateFormat(regional(locale), { ...format, timeZone: 'UTC' }).format(day);
}

/** An instant to the minute, in UTC, and saying so. */
export function instantText(instant: string, locale: string): string {
  return dateFormat(regional(locale), {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
    .format(new Date(instant))
    .concat(' UTC');
}

/** An instant to the minute by the clock of a time zone, with its day of the week: what is said to come "on Monday at eight". */
export function clockText(instant: string, locale: string, timeZone: string): string {
  return dateFormat(regional(locale), {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant));
}

/** English dates are written the way diplomats write them: day first. */
const regional = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

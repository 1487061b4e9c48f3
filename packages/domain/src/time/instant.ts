import { dayNumber, daysInMonth, isoDay } from './civil-day.ts';

/** A moment, RFC 3339 (`2026-05-15T00:00:00.000Z`), with any offset and up to nine decimals. */
export type Instant = string;

/** A text that had to be an instant and is none. */
export class NotInstantError extends RangeError {
  override readonly name = 'NotInstantError';
  readonly text: string;

  constructor(text: string) {
    super(`"${text}" is not an RFC 3339 instant`);
    this.text = text;
  }
}

const RFC_3339 =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * As `Date.toISOString` writes it, on a day that every month has: valid at sight, and most of what is read.
 * Taking each apart and putting it together again cost a large ledger more than putting it in order.
 */
const PLAIN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * A form of an instant whose order as text is its order in time: UTC, nine decimals. Microseconds of
 * PostgreSQL survive, which they would not as the milliseconds of `Date`.
 *
 * @throws NotInstantError
 */
export function sortableInstant(text: Instant): string {
  if (PLAIN.test(text)) return `${text.slice(0, 23)}000000`;
  const match = RFC_3339.exec(text);
  if (!match) throw new NotInstantError(text);
  const [month, day, hour, minute] = [Number(match[2]), Number(match[3]), Number(match[4]), Number(match[5])];
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
  if (!possible || hour > 23 || minute > 59 || Number(match[6]) > 60) throw new NotInstantError(text);
  const decimals = (match[7] ?? '').padEnd(9, '0');
  if (match[8] === undefined) return `${text.slice(0, 10)}T${text.slice(11, 19)}.${decimals}`;
  const offset = (match[8] === '-' ? -1 : 1) * (Number(match[9]) * 60 + Number(match[10]));
  const minutes = hour * 60 + minute - offset;
  const days = Math.floor(minutes / 1440);
  const ofDay = minutes - days * 1440;
  const utcDay = isoDay(dayNumber(Number(match[1]), month, day) + days);
  return `${utcDay}T${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}:${match[6]}.${decimals}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Order of two instants in time: negative, 0 or positive. @throws NotInstantError */
export function compareInstants(a: Instant, b: Instant): number {
  const [left, right] = [sortableInstant(a), sortableInstant(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

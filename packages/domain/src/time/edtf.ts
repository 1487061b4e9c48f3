import type { DayNumber, IsoDay } from './civil-day.ts';
import { dayNumber, daysInMonth, isoDay } from './civil-day.ts';

/**
 * A date of EDTF level 0 (ISO 8601-2:2019, Library of Congress EDTF): a year `2026`, a month `2024-12` or a
 * day `2024-07-30`. Times of day and intervals are left out on purpose: the ledger dates what was so, and
 * readouts name at most a day.
 */
export type Edtf = string;

/** First and last day of the period that a date names; the same day twice for a full date. */
export interface Period {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A text that had to be an EDTF date and is none. */
export class NotEdtfError extends RangeError {
  override readonly name = 'NotEdtfError';
  readonly text: string;

  constructor(text: string) {
    super(`"${text}" is not an EDTF level 0 date (YYYY, YYYY-MM or YYYY-MM-DD)`);
    this.text = text;
  }
}

const LEVEL_0 = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Read a date.
 *
 * @returns the period it names, or null where the text is no date of the calendar (`2023-02-29`, `2024-13`)
 */
export function parseEdtf(text: string): Period | null {
  const match = LEVEL_0.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (match[3] === undefined) {
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, length) };
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return null;
  const only = dayNumber(year, month, day);
  return { first: only, last: only };
}

/** Whether a text is a date of EDTF level 0. */
export function isEdtf(text: string): text is Edtf {
  return parseEdtf(text) !== null;
}

/** The period of a date that is known to be one. @throws NotEdtfError */
export function periodOf(date: Edtf): Period {
  const period = parseEdtf(date);
  if (!period) throw new NotEdtfError(date);
  return period;
}

/**
 * The day from which a date counts: the last of its period, because what happened "in 2026" is not yet known
 * to have happened in May 2026. @throws NotEdtfError
 */
export function lastDayOf(date: Edtf): IsoDay {
  return isoDay(periodOf(date).last);
}

/** The day on which the period of a date begins. @throws NotEdtfError */
export function firstDayOf(date: Edtf): IsoDay {
  return isoDay(periodOf(date).first);
}

/** Days from the day on which one date counts to the day on which the other does. @throws NotEdtfError */
export function daysBetween(from: Edtf, to: Edtf): number {
  return periodOf(to).last - periodOf(from).last;
}

/** Order of two dates by the day from which they count: negative, 0 or positive. @throws NotEdtfError */
export function compareEdtf(a: Edtf, b: Edtf): number {
  return periodOf(a).last - periodOf(b).last;
}

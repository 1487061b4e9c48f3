const level0 = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text looks like a date of EDTF level 0. The API decides whether it is one of the calendar. */
export const isEdtf = (text: string): boolean => level0.test(text);

/** The last day of the period that an EDTF date names: what happened "in 2026" counts from 31 December. */
export function lastDayOf(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** The first day of the period that an EDTF date names. */
export const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Milliseconds of the day from which a date counts: its place on a time axis. */
export const timeOf = (date: string): number => Date.parse(`${lastDayOf(date)}T00:00:00Z`);

const DAY = 24 * 60 * 60 * 1000;

/** The first and the last number that can be a day: 1900 to 2199. Others are numbers that were made to look like one. */
const LAST = 109_574;

/** The day that a workbook means by a number; null where it can be none. */
export function dayOfNumber(number: number, from1904: boolean): string | null {
  if (!Number.isFinite(number) || number < 1 || number > LAST) return null;
  // 1900 is a leap year in workbooks, as it was in the first of their programs; so they count from a day too early.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 61 ? 31 : 30);
  return new Date(epoch + Math.floor(number) * DAY).toISOString().slice(0, 10);
}

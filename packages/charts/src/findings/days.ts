import { timeOf } from '@parley/words';

const day = 86_400_000;

/** Days from one date to another, each counted from the end of its period. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / day);

/** The day before the one from which a date counts. */
export const eveOf = (date: string): string => new Date(timeOf(date) - day).toISOString().slice(0, 10);

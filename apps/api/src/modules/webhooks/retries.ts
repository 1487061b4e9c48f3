const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long to wait after each attempt that failed: together a day. */
const PAUSES = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  8 * HOUR,
];

/** So that what has failed together does not come again all at once. */
const JITTER = 0.1;

/**
 * When it is tried again.
 *
 * @param attempts how many there were
 * @param drawn from 0 to 1
 * @returns null where it is given up
 */
export function nextAttempt(attempts: number, from: Date, drawn = Math.random()): Date | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : new Date(from.getTime() + pause * (1 + JITTER * (2 * drawn - 1)));
}

/** How long every attempt has to have failed before nothing is sent any more. */
export const failsForTooLong = (since: Date, now: Date): boolean =>
  now.getTime() - since.getTime() >= 24 * HOUR;

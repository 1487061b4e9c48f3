import pRetry from 'p-retry';
import { ProblemError } from './problem-error.ts';
import { UnreachableError } from './unreachable-error.ts';

export interface Retries {
  /** How often something is tried again. 0 to leave that to the caller. */
  times: number;
  /** About how long to wait before the first repetition; each further wait is twice as long, and a little by chance. */
  firstDelayMs: number;
  /** No wait is longer. Where the service asks for a longer one, its refusal is thrown instead. */
  longestDelayMs: number;
}

export const usualRetries: Retries = { times: 3, firstDelayMs: 300, longestDelayMs: 30_000 };

/** Refused before anything was done, whatever was asked. */
const refusedUnheard = new Set([429, 503]);
/** Nobody knows whether it was done: only for what may be done again. */
const lostOnTheWay = new Set([502, 504]);

/**
 * Tries again what failed for now: no answer, too many requests, a service that is starting or gone.
 *
 * @param isSafe whether doing it twice does no harm: a reading, or a writing with an `Idempotency-Key`
 */
export function withRetries<T>(
  attempt: () => Promise<T>,
  { times, firstDelayMs, longestDelayMs }: Retries,
  isSafe: boolean,
  signal: AbortSignal | undefined,
): Promise<T> {
  return pRetry(attempt, {
    retries: times,
    minTimeout: firstDelayMs,
    maxTimeout: longestDelayMs,
    randomize: true,
    ...(signal === undefined ? {} : { signal }),
    shouldRetry: ({ error }) => isForNow(error, isSafe) && waitAskedBy(error) <= longestDelayMs,
    // On top of it comes the usual wait, which differs from client to client: they do not all come back at once.
    onFailedAttempt: async ({ error, retriesLeft }) => {
      const wait = waitAskedBy(error);
      if (retriesLeft > 0 && isForNow(error, isSafe) && wait > 0 && wait <= longestDelayMs) {
        await pause(wait, signal);
      }
    },
  });
}

/** Whether the same request may be answered otherwise in a while. */
export function isForNow(error: unknown, isSafe: boolean): boolean {
  if (error instanceof UnreachableError) return isSafe;
  if (!(error instanceof ProblemError)) return false;
  if (refusedUnheard.has(error.status)) return true;
  // The first of two like requests is still under way.
  return isSafe && (lostOnTheWay.has(error.status) || error.code === 'idempotency_key_in_use');
}

const waitAskedBy = (error: unknown): number =>
  error instanceof ProblemError ? (error.retryAfter ?? 0) * 1000 : 0;

/** Waits, or ends at once with the reason of a signal. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- as fetch does: the caller's own reason
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, ms);
    if (signal?.aborted === true) end();
    signal?.addEventListener('abort', end, { once: true });
  });
}

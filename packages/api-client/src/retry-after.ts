/**
 * In how many seconds to try again: by `Retry-After`, in seconds or as a date, and for a 429 without it by the `t` of
 * `RateLimit` (draft-ietf-httpapi-ratelimit-headers).
 *
 * @returns null where the answer does not say
 */
export function retryAfterOf(response: Response, now: () => number = Date.now): number | null {
  const said = response.headers.get('retry-after')?.trim();
  if (said !== undefined && /^\d+$/.test(said)) return Number(said);
  const instant = Date.parse(said ?? '');
  if (!Number.isNaN(instant)) return Math.max(0, (instant - now()) / 1000);
  const reset = /;\s*t=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1];
  return response.status === 429 && reset !== undefined ? Number(reset) : null;
}

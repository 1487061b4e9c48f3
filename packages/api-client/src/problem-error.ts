import type { components } from './generated/openapi.ts';
import type { ProblemCode } from './generated/routes.ts';
import { retryAfterOf } from './retry-after.ts';

/** RFC 9457 problem details, as the service states them. */
export type Problem = components['schemas']['Problem'];
/** One fault of the input. */
export type Fault = components['schemas']['Fault'];

/**
 * An answer that is a problem (RFC 9457). Switch on `code`, which is stable; `faults` names every fault of the input.
 * A service newer than this package may know codes that this type does not.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: ProblemCode | 'unreadable_answer';
  readonly problem: Problem;
  /** In how many seconds to try again, where the service says so. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail ?? problem.title);
    this.status = problem.status;
    this.code = problem.code as ProblemCode;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** The faults of the input, none where the problem is another one. */
  get faults(): readonly Fault[] {
    return this.problem.errors ?? [];
  }

  /** Names the request in the logs of the service. Empty where something before it answered. */
  get requestId(): string {
    return this.problem.requestId;
  }
}

/**
 * Reads the problem out of a failed answer. Something between client and service may answer in its own words (a
 * proxy's 502 in HTML), so anything that is not problem+json becomes a problem with the code `unreadable_answer`.
 */
export async function problemErrorOf(response: Response): Promise<ProblemError> {
  const fallback: Problem = {
    type: 'about:blank',
    title: response.statusText || `Status ${response.status}`,
    status: response.status,
    code: 'unreadable_answer',
    requestId: response.headers.get('x-request-id') ?? '',
  };
  return new ProblemError({ ...fallback, ...(await saidIn(response)) }, retryAfterOf(response));
}

async function saidIn(response: Response): Promise<Partial<Problem>> {
  if (!response.headers.get('content-type')?.includes('application/problem+json')) return {};
  try {
    return (await response.json()) as Partial<Problem>;
  } catch {
    return {};
  }
}

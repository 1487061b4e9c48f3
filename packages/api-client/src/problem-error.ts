import type { Fault, Problem } from '@parley/contracts';

/** An answer that is a problem (RFC 9457). Switch on `code`, which is stable; `errors` names every fault of the input. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
  }

  /** The faults of the input, none where the problem is another one. */
  get faults(): readonly Fault[] {
    return this.problem.errors ?? [];
  }
}

/**
 * Reads the problem out of a failed answer. Something between client and service may answer in its own words (a
 * proxy's 502 in HTML), so anything that is not problem+json becomes a problem with the code `unreadable_answer`.
 */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = {
    type: 'about:blank',
    title: response.statusText || `Status ${response.status}`,
    status: response.status,
    code: 'unreadable_answer',
    requestId: response.headers.get('x-request-id') ?? '',
  };
  if (!response.headers.get('content-type')?.includes('application/problem+json')) return fallback;
  try {
    return { ...fallback, ...((await response.json()) as Partial<Problem>) };
  } catch {
    return fallback;
  }
}

import { type Fault, type ProblemCode, problems, type QuotaUse } from '@parley/contracts';

/** A thing as its caller would be given it now, and the tag of that. */
export interface CurrentState {
  etag: string;
  current: object;
}

/** A request that fails for a cause with a name. Whoever throws one says all that the caller may know. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];
  /** What the caller would have had to know. */
  readonly state: CurrentState | undefined;

  constructor(code: ProblemCode, detail?: string, faults: readonly Fault[] = [], state?: CurrentState) {
    super(detail ?? problems[code].title);
    this.code = code;
    this.faults = faults;
    this.state = state;
  }
}

/** More of something than the organization may have. */
export class QuotaExceeded extends ProblemError {
  readonly quota: QuotaUse;

  constructor(detail: string, quota: QuotaUse) {
    super('quota_exceeded', detail);
    this.quota = quota;
  }
}

/** Nothing there, or nothing that this caller may know of: the two are not told apart. */
export const notFound = (): ProblemError => new ProblemError('not_found');

/** What was looked for. @throws ProblemError where there is none */
export function found<T>(row: T | null): T {
  if (row === null) throw notFound();
  return row;
}

/** Input that cannot be worked with, every fault at once. */
export const invalid = (faults: readonly Fault[]): ProblemError =>
  new ProblemError('validation_failed', undefined, faults);

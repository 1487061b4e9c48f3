import { type Fault, type ProblemCode, problems } from '@parley/contracts';

/** A request that fails for a cause with a name. Whoever throws one says all that the caller may know. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];

  constructor(code: ProblemCode, detail?: string, faults: readonly Fault[] = []) {
    super(detail ?? problems[code].title);
    this.code = code;
    this.faults = faults;
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

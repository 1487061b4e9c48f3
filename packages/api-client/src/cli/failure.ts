import { ProblemError, UnreachableError } from '../index.ts';

/** What the exit code says, for scripts; the README has the same table. */
export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  notSignedIn: 3,
  notFound: 4,
  unavailable: 5,
  faults: 6,
} as const;

/** Something that whoever typed the command can mend, in a sentence. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

const codeOfStatus: Readonly<Record<number, number>> = {
  401: exitCodes.notSignedIn,
  403: exitCodes.notSignedIn,
  404: exitCodes.notFound,
  422: exitCodes.faults,
  429: exitCodes.unavailable,
};

export function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) return error.exitCode;
  if (error instanceof UnreachableError) return exitCodes.unavailable;
  if (!(error instanceof ProblemError)) return exitCodes.refused;
  if (error.status >= 500) return exitCodes.unavailable;
  return codeOfStatus[error.status] ?? exitCodes.refused;
}

/** One sentence, and a line for each fault; who runs the service finds the request by its id. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError) {
    const request = error.requestId === '' ? '' : `; request ${error.requestId}`;
    const faults = error.faults.map(({ pointer, message }) => `\n  ${pointer} ${message}`);
    return `${error.message} (${error.code}${request}).${faults.join('')}`;
  }
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? `${error.message.replace(/\.$/, '')}.` : String(error);
}

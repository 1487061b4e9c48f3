/** No answer came: there is no service there, the connection broke, or the time was up. `cause` says which. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';

  constructor(where: string, cause: unknown) {
    super(`${where === '' ? 'The service' : where} did not answer: ${reasonOf(cause)}`, { cause });
  }
}

/** `fetch failed` says nothing: Node keeps what happened in the cause of the cause. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (!(cause.cause instanceof Error)) return cause.message;
  return 'code' in cause.cause ? String(cause.cause.code) : cause.cause.message;
}

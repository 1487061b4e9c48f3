/** Why Parley does not start, as one sentence for a person. Printed without a stack; the exit code is 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export const DISK_FULL = 'The disk is full; nothing was lost. Free some space and start again.';

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/** Errors of other packages that already are one sentence for a person. */
const spoken = new Set(['EmbeddedPostgresError', 'MigrationError', 'DatabaseSetupError']);

const isDiskFull = (error: unknown) =>
  (hasCode(error) && (error.code === 'ENOSPC' || error.code === '53100')) ||
  (error instanceof Error && error.message.includes('No space left on device'));

/** The sentence for an error, where it is one that people can do something about. */
export function sentenceFor(error: unknown): string | undefined {
  if (isDiskFull(error)) return DISK_FULL;
  if (error instanceof Refusal) return error.message;
  if (error instanceof Error && spoken.has(error.name)) return error.message;
  return undefined;
}

/** Answers that would tell by their content or their pace whether somebody has an account. */
const SILENT = new Set(['/sign-up/email', '/request-password-reset']);

/** Longer than hashing a password and writing a few rows takes. */
export const PACE = 500;

/** @param path below /v1/auth */
export const isSilent = (path: string): boolean => SILENT.has(path);

/**
 * What is passed on of an answer: never a session's token, which stands in the cookie, where no script can read it.
 */
export function answerOf(path: string, text: string): string {
  if (isSilent(path)) return '{"status":true}';
  if (text === '') return 'null';
  return JSON.stringify(JSON.parse(text, (name, value: unknown) => (name === 'token' ? undefined : value)));
}

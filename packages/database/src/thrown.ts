// What can be read off something thrown. By its fields, not by instanceof: an error may come from another realm
// (Jest runs tests in one of their own, and Node's errors are not its Error).

const fieldOf = (thrown: unknown, field: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, field) : undefined;

/** `ENOENT`, or PostgreSQL's SQLSTATE. */
export function codeOf(thrown: unknown): string | undefined {
  const code = fieldOf(thrown, 'code');
  return typeof code === 'string' ? code : undefined;
}

export function messageOf(thrown: unknown): string {
  const message = fieldOf(thrown, 'message');
  // Several addresses that all refused give an error without one.
  return typeof message === 'string' && message !== '' ? message : (codeOf(thrown) ?? String(thrown));
}

export function hintOf(thrown: unknown): string | undefined {
  const hint = fieldOf(thrown, 'hint');
  return typeof hint === 'string' ? hint : undefined;
}

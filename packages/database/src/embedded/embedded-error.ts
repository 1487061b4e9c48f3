export type EmbeddedPostgresCode =
  | 'unsupported_platform'
  | 'no_unprivileged_user'
  | 'path_unreachable'
  | 'owned_by_another_user'
  | 'in_use'
  | 'other_major_version'
  | 'credentials_missing'
  | 'disk_full'
  | 'initdb_failed'
  | 'start_failed'
  | 'stop_failed';

/** Why the embedded PostgreSQL cannot run, in one sentence for whoever started it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresCode;

  constructor(code: EmbeddedPostgresCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** A full disk says so in the same words wherever it is met, or leaves a write half done. */
export const isDiskFull = (output: string): boolean =>
  /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|wrote only \d+ of \d+ bytes/.test(output);

export const diskFull = (directory: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'disk_full',
    `The disk that holds ${directory} is full: free some space and start again; nothing that was saved is lost.`,
  );

export type MigrationCode =
  | 'database_unreachable'
  | 'login_refused'
  | 'database_missing'
  | 'database_too_old'
  | 'database_is_newer'
  | 'migration_changed'
  | 'migration_unfinished'
  | 'migration_failed'
  | 'migration_lock_timeout';

/** Why the schema could not be brought up to date, in one sentence for whoever runs the service. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly code: MigrationCode;

  constructor(code: MigrationCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}

export type DatabaseSetupCode = 'not_runtime_role' | 'pool_mode_unsupported';

/** The database is reached in a way that Parley refuses to work with. */
export class DatabaseSetupError extends Error {
  override readonly name = 'DatabaseSetupError';
  readonly code: DatabaseSetupCode;

  constructor(code: DatabaseSetupCode, message: string) {
    super(message);
    this.code = code;
  }
}

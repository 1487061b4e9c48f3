export { migrate, type MigrateOptions, type MigrateResult } from './migrate.ts';
export { MigrationError, type MigrationCode } from './migration-error.ts';
export { MIGRATIONS_DIRECTORY, type Migration, readMigrations } from './migration-files.ts';

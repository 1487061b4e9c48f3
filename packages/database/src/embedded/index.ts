export { EmbeddedPostgresError, type EmbeddedPostgresCode } from './embedded-error.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts';

import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { createDatabase, type Database, type Prisma, type PrismaClient, type Scope } from '@parley/database';
import { readMigrations } from '@parley/database/migrate';
import { CONFIG, type Config } from '../config/index.ts';
import { isUnavailable } from './unavailable.ts';

/** Writers of one process go one after another: in milliseconds, the time that a long line of them has. */
const PATIENCE = 20_000;

/** A statement inside a transaction or outside of one. */
export type Client = PrismaClient | Prisma.TransactionClient;

/** The one way to the database. It answers for the scope that the request was given; outside of one, nobody's. */
@Injectable()
export class DatabaseService implements OnModuleDestroy {
  readonly #database: Database;
  readonly #logger = new Logger('Database');

  constructor(@Inject(CONFIG) config: Config) {
    this.#database = createDatabase(config.databaseUrl, {
      max: config.databasePoolSize,
      connectionTimeoutMillis: PATIENCE,
      applicationName: 'parley-api',
      onIdleError: (error) => this.#logger.warn(`an idle connection broke: ${error.message}`),
    });
  }

  get prisma(): PrismaClient {
    return this.#database.prisma;
  }

  withScope<T>(scope: Scope, work: () => PromiseLike<T>): Promise<T> {
    return this.#database.withScope(scope, work);
  }

  /** All of it or nothing. */
  transaction<T>(work: (client: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    return this.prisma.$transaction(work, { maxWait: PATIENCE, timeout: PATIENCE });
  }

  /** Why it cannot be worked with, in a sentence for whoever runs the service; null where it can. */
  async obstacle(): Promise<string | null> {
    try {
      const migrations = await readMigrations();
      const rows = await this.prisma.$queryRaw<{ name: string }[]>`
        SELECT migration_name AS name FROM _prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
      `;
      const applied = new Set(rows.map(({ name }) => name));
      const missing = migrations.filter(({ name }) => !applied.has(name)).length;
      return missing === 0 ? null : `The database lacks ${missing} of ${migrations.length} migrations.`;
    } catch (error) {
      this.#logger.warn(`the database cannot be asked: ${String(error)}`);
      return isUnavailable(error)
        ? 'The database cannot be reached.'
        : 'The database refuses the service or has never been migrated.';
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.#database.close();
  }
}

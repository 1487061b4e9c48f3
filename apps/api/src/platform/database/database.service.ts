import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  createDatabase,
  currentScope,
  type Database,
  type Prisma,
  type PrismaClient,
  type Scope,
} from '@parley/database';
import { readMigrations } from '@parley/database/migrate';
import { CONFIG, type Config } from '../config/index.ts';
import { asClient, type Frame, HeldTransaction } from './held-transaction.ts';
import { isUnavailable } from './unavailable.ts';

/** Writers of one process go one after another: in milliseconds, the time that a long line of them has. */
const PATIENCE = 20_000;

/** A statement inside a transaction or outside of one. */
export type Client = PrismaClient | Prisma.TransactionClient;

/** The one way to the database. It answers for the scope that the request was given; outside of one, nobody's. */
@Injectable()
export class DatabaseService implements OnApplicationShutdown {
  readonly #database: Database;
  readonly #held = new AsyncLocalStorage<HeldTransaction>();
  /** What each transaction under way is to end with. */
  readonly #endings = new WeakMap<Client, (() => Promise<void>)[]>();
  readonly #logger = new Logger('Database');

  constructor(@Inject(CONFIG) config: Config) {
    this.#database = createDatabase(config.databaseUrl, {
      max: config.databasePoolSize,
      connectionTimeoutMillis: PATIENCE,
      applicationName: 'parley-api',
      onIdleError: (error) => this.#logger.warn(`an idle connection broke: ${error.message}`),
    });
  }

  /** Inside of a transaction that is held open, that transaction: what was written is read back. */
  get prisma(): PrismaClient {
    const client = this.#heldTransaction()?.client ?? null;
    return client === null ? this.#database.prisma : asClient(client);
  }

  withScope<T>(scope: Scope, work: () => PromiseLike<T>): Promise<T> {
    return this.#database.withScope(scope, work);
  }

  /**
   * All of it or nothing.
   *
   * @param timeout in milliseconds; more than is usual only for what nobody waits for with a request
   */
  transaction<T>(
    work: (client: Prisma.TransactionClient) => Promise<T>,
    timeout: number = PATIENCE,
  ): Promise<T> {
    return this.#heldTransaction()?.run(work) ?? this.#begin(work, timeout);
  }

  /**
   * Does `work` with every transaction in it made one, which is committed only when `last` has written what follows
   * from the result. What the work does after its transaction comes before the commit.
   */
  async framed<T>(work: () => Promise<T>, { first, last }: Frame<T>): Promise<T> {
    const held = new HeldTransaction((during) => this.#begin(during), first);
    try {
      const result = await this.#held.run(held, work);
      await held.run((client) => last(client, result));
      await held.commit();
      return result;
    } catch (error) {
      await held.giveUp(error);
      throw error;
    }
  }

  /** Has something done last in a transaction, after all that is still to come in it: it may take a lock late. */
  beforeCommit(client: Client, work: () => Promise<void>): void {
    const ending = this.#endings.get(client);
    if (ending === undefined) throw new Error('this client is in no transaction of the service');
    ending.push(work);
  }

  #begin<T>(work: (client: Prisma.TransactionClient) => Promise<T>, timeout: number = PATIENCE): Promise<T> {
    const whole = async (client: Prisma.TransactionClient): Promise<T> => {
      const ending: (() => Promise<void>)[] = [];
      this.#endings.set(client, ending);
      const result = await work(client);
      for (const each of ending) await each();
      return result;
    };
    return this.#database.prisma.$transaction(whole, { maxWait: PATIENCE, timeout });
  }

  /** A transaction answers for one scope: what is done in another is no part of it. */
  #heldTransaction(): HeldTransaction | undefined {
    const held = this.#held.getStore();
    return held?.scope === currentScope() && !held.isClosed ? held : undefined;
  }

  /** @throws DatabaseSetupError where something between lends sessions, by which organizations would be mixed up */
  assertOwnSessions(): Promise<void> {
    return this.#database.assertOwnSessions();
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
      if (missing > 0) return `The database lacks ${missing} of ${migrations.length} migrations.`;
      // Which Prisma's own command does not set up.
      const [queue] = await this.prisma.$queryRaw<{ there: boolean }[]>`
        SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'graphile_worker') AS there
      `;
      return queue?.there === true ? null : 'The database lacks the job queue: run npm run db:migrate.';
    } catch (error) {
      this.#logger.warn(`the database cannot be asked: ${String(error)}`);
      return isUnavailable(error)
        ? 'The database cannot be reached.'
        : 'The database refuses the service or has never been migrated.';
    }
  }

  /** Last of all: whatever has something left to write when the service stops does so before. */
  async onApplicationShutdown(): Promise<void> {
    await this.#database.close();
  }
}

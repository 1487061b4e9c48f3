import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { createDatabase, type Database, type Prisma } from '@parley/database';
import { Logger as WorkerLogger, run, type Runner, type Task, type TaskList } from 'graphile-worker';
import { CONFIG, type Config } from '../config/index.ts';
import { type Client, DatabaseService } from '../database/index.ts';
import { letGoOfAbandoned } from './abandoned-jobs.ts';

/** How often jobs are looked for whose worker was killed. */
const LOOK_AFTER = 30_000;

/** What is done, with what was enqueued. */
type Work = (payload: Prisma.InputJsonValue) => Promise<void>;

/**
 * Work for later, in a queue in PostgreSQL: enqueued in the transaction of what it belongs to, done once that is
 * committed, tried again with growing pauses where it fails, and not lost where the service is killed.
 */
@Injectable()
export class Jobs implements OnModuleDestroy {
  readonly #config: Config;
  readonly #database: DatabaseService;
  readonly #logger = new Logger('Jobs');
  readonly #tasks: TaskList = {};
  readonly #crontab: string[] = [];
  #running: { runner: Runner; connections: Database; lookingAfter: NodeJS.Timeout } | undefined;

  constructor(@Inject(CONFIG) config: Config, database: DatabaseService) {
    this.#config = config;
    this.#database = database;
  }

  /** Says how jobs of a name are done. */
  define(name: string, work: Work): void {
    const task: Task = async (payload, { abortSignal }) => {
      await unlessStopped(work(payload as Prisma.InputJsonValue), abortSignal);
    };
    this.#tasks[name] = task;
  }

  /** Has something done again and again, once for all instances; `when` as crontab has it, in UTC. */
  schedule(when: string, name: string, work: () => Promise<void>): void {
    this.define(name, work);
    this.#crontab.push(`${when} ${name}`);
  }

  /** @param attempts how often it is tried before it is given up; the tenth is some ten hours after the first */
  async enqueue(
    name: string,
    payload: Prisma.InputJsonValue,
    {
      attempts = 10,
      client = this.#database.prisma,
    }: { attempts?: number; client?: Client | undefined } = {},
  ): Promise<void> {
    await client.$executeRaw`
      SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, max_attempts := ${attempts}::smallint)
    `;
  }

  /** Begins to work, in this process and over connections of its own: requests do not wait for jobs. */
  async start(): Promise<void> {
    const connections = createDatabase(this.#config.databaseUrl, {
      max: 2,
      applicationName: 'parley-jobs',
      onIdleError: (error) => this.#logger.warn(`an idle connection broke: ${error.message}`),
    });
    const { pool } = connections;
    pool.on('connect', (client) => client.on('error', () => undefined));
    await letGoOfAbandoned(pool);
    const runner = await run({
      pgPool: pool,
      taskList: this.#tasks,
      crontab: this.#crontab.join('\n'),
      concurrency: 1,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 3000,
      logger: new WorkerLogger(() => (level, message) => this.#log(level, message)),
    });
    runner.promise.catch((error: unknown) =>
      this.#logger.error(`jobs are not done any more: ${String(error)}`),
    );
    const lookingAfter = setInterval(() => void this.#lookAfter(connections), LOOK_AFTER).unref();
    this.#running = { runner, connections, lookingAfter };
  }

  async onModuleDestroy(): Promise<void> {
    if (this.#running === undefined) return;
    const { runner, connections, lookingAfter } = this.#running;
    this.#running = undefined;
    clearInterval(lookingAfter);
    await runner.stop();
    await connections.close();
  }

  async #lookAfter({ pool }: Database): Promise<void> {
    await letGoOfAbandoned(pool).catch((error: unknown) => this.#logger.warn(String(error)));
  }

  /** Its informations tell of every job that went well. */
  #log(level: string, message: string): void {
    if (level === 'error') this.#logger.error(message);
    else if (level === 'warning') this.#logger.warn(message);
    else this.#logger.debug(message);
  }
}

/** Whoever stops the service does not wait for a mail server that says nothing: the job counts as failed and comes again. */
const unlessStopped = (work: Promise<void>, signal: AbortSignal | undefined): Promise<void> =>
  signal === undefined
    ? work
    : Promise.race([
        work,
        new Promise<never>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('The service is stopping.')), {
            once: true,
          });
        }),
      ]);

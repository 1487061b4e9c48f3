import { setMaxListeners } from 'node:events';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { createDatabase, type Database, type Prisma } from '@parley/database';
import type { Runner, Task, TaskList } from 'graphile-worker';
import { CONFIG, type Config } from '../config/index.ts';
import { type Client, DatabaseService } from '../database/index.ts';
import { letGoOfAbandoned } from './abandoned-jobs.ts';
import { Alive } from './alive.ts';
import { type Crew, CREWS, startCrew } from './crews.ts';

/** How often jobs are looked for whose worker is gone; at the second look they are freed. */
const LOOK_AFTER = 2000;
/** Before a crew that ended unasked begins anew. */
const PAUSE = 1000;

/** What is done, with what was enqueued. */
type Work = (payload: Prisma.InputJsonValue) => Promise<void>;

export interface Enqueuing {
  /** How often it is tried before it is given up; the tenth is some ten hours after the first. */
  attempts?: number;
  client?: Client | undefined;
  /** Jobs of one queue are never done side by side. */
  queue?: string | undefined;
  /** Of those with one key that wait there is one. */
  key?: string;
  /** Not before; at once where it is not said. */
  at?: Date;
}

interface Running {
  runners: Map<Crew, Runner>;
  connections: Database;
  alive: Alive;
  lookingAfter: NodeJS.Timeout;
}

/**
 * Work for later, in a queue in PostgreSQL: enqueued in the transaction of what it belongs to, done once that is
 * committed, tried again with growing pauses where it fails, and not lost where the service is killed.
 */
@Injectable()
export class Jobs implements OnModuleDestroy {
  readonly #config: Config;
  readonly #database: DatabaseService;
  readonly #logger = new Logger('Jobs');
  readonly #tasks = new Map<Crew, TaskList>();
  readonly #crontab: string[] = [];
  #running: Running | undefined;
  #suspects: string[] = [];

  constructor(@Inject(CONFIG) config: Config, database: DatabaseService) {
    this.#config = config;
    this.#database = database;
  }

  /** Says how jobs of a name are done, and by whom. */
  define(name: string, work: Work, crew: Crew = 'usual'): void {
    const task: Task = async (payload, { abortSignal }) => {
      await unlessStopped(work(payload as Prisma.InputJsonValue), abortSignal);
    };
    this.#tasks.set(crew, { ...this.#tasks.get(crew), [name]: task });
  }

  /** Has something done again and again, once for all instances; `when` as crontab has it, in UTC. */
  schedule(when: string, name: string, work: () => Promise<void>): void {
    this.define(name, work);
    this.#crontab.push(`${when} ${name}`);
  }

  async enqueue(name: string, payload: Prisma.InputJsonValue, enqueuing: Enqueuing = {}): Promise<void> {
    const { attempts = 10, client = this.#database.prisma, queue = null, key = null, at = null } = enqueuing;
    for (let queued = 0; queued === 0;) {
      // None, where somebody has begun with the one of that key in this very moment: the next try makes another.
      const rows = await client.$queryRaw<unknown[]>`
        SELECT id FROM graphile_worker.add_job(
          ${name}, ${JSON.stringify(payload)}::json, queue_name := ${queue}, run_at := ${at}::timestamptz,
          max_attempts := ${attempts}::smallint, job_key := ${key}
        ) WHERE id IS NOT NULL
      `;
      queued = rows.length;
    }
  }

  /** Begins to work, in this process and over connections of its own: requests do not wait for jobs. */
  async start(): Promise<void> {
    const connections = createDatabase(this.#config.databaseUrl, {
      // Each crew listens on one, one says that this instance is alive, and the rest is for the queue itself.
      max: Object.keys(CREWS).length + 3,
      applicationName: 'parley-jobs',
      onIdleError: (error) => this.#logger.warn(`an idle connection broke: ${error.message}`),
    });
    const { pool } = connections;
    pool.on('connect', (client) => client.on('error', () => undefined));
    this.#suspects = await letGoOfAbandoned(pool, []);
    const alive = new Alive(pool, (message) => this.#logger.warn(message));
    const lookingAfter = setInterval(() => void this.#lookAfter(connections), LOOK_AFTER).unref();
    const running = { runners: new Map<Crew, Runner>(), connections, alive, lookingAfter };
    this.#running = running;
    for (const [crew, tasks] of this.#tasks) await this.#begin(running, crew, tasks);
  }

  async #begin(running: Running, crew: Crew, tasks: TaskList): Promise<void> {
    const { runners, connections, alive } = running;
    const runner = await startCrew({
      crew,
      pool: connections.pool,
      tasks,
      crontab: crew === 'usual' ? this.#crontab.join('\n') : '',
      log: (level, message) => this.#log(level, message),
      onWorker: (worker) =>
        void alive.say(worker).catch((error: unknown) => this.#logger.warn(String(error))),
    });
    runners.set(crew, runner);
    runner.promise
      .catch((error: unknown) => this.#logger.error(`the jobs of ${crew} came to a halt: ${String(error)}`))
      .finally(() => {
        runners.delete(crew);
        this.#beginAgain(running, crew, tasks);
      });
    // Stopped meanwhile.
    if (this.#running !== running) await runner.stop();
  }

  /** It ends unasked where the database is away in the moment in which it says that a job is done. */
  #beginAgain(running: Running, crew: Crew, tasks: TaskList): void {
    setTimeout(() => {
      if (this.#running !== running) return;
      this.#begin(running, crew, tasks).catch((error: unknown) => {
        this.#logger.warn(`the jobs of ${crew} are still not done: ${String(error)}`);
        this.#beginAgain(running, crew, tasks);
      });
    }, PAUSE).unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.#running === undefined) return;
    const { runners, connections, alive, lookingAfter } = this.#running;
    this.#running = undefined;
    clearInterval(lookingAfter);
    await Promise.all([...runners.values()].map((runner) => runner.stop()));
    alive.end();
    await connections.close();
  }

  async #lookAfter({ pool }: Database): Promise<void> {
    try {
      this.#suspects = await letGoOfAbandoned(pool, this.#suspects);
    } catch (error) {
      this.#suspects = [];
      this.#logger.warn(String(error));
    }
  }

  /** Its informations tell of every job that went well. */
  #log(level: string, message: string): void {
    if (level === 'error') this.#logger.error(message);
    else if (level === 'warning') this.#logger.warn(message);
    else this.#logger.debug(message);
  }
}

/** Whoever stops the service does not wait for a mail server that says nothing: the job counts as failed and comes again. */
async function unlessStopped(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new Error('The service is stopping.'));
  });
  // As many as there are hands, and each takes theirs away again.
  setMaxListeners(0, signal);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([work, stopped]);
  } finally {
    // The signal lives as long as the service.
    signal.removeEventListener('abort', stop);
  }
}

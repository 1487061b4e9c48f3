import { EventEmitter } from 'node:events';
import type { TenantPool } from '@parley/database';
import { Logger as WorkerLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';

/**
 * Who does jobs, and how many at once. Deliveries wait for servers that are not ours, ten seconds each if need be: they
 * have hands of their own, so that no letter waits for them. Nor does one wait for a long report; of those there is one at
 * a time in an instance, so that memory holds one; and so it is with the import of a long file.
 */
export const CREWS = { usual: 1, deliveries: 10, reports: 1, imports: 1 } as const;
export type Crew = keyof typeof CREWS;

/** What it warns of, and what is meant: hands wait for other servers, not for the database. */
const FEWER_CONNECTIONS = 'having maxPoolSize';

export interface Start {
  crew: Crew;
  pool: TenantPool;
  tasks: TaskList;
  crontab: string;
  log(level: string, message: string): void;
  /** Is told by which name the crew locks its jobs. */
  onWorker(name: string): void;
}

/** Has a crew begin to work. */
export async function startCrew({ crew, pool, tasks, crontab, log, onWorker }: Start): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => onWorker(workerPool.id));
  return run({
    pgPool: pool,
    taskList: tasks,
    crontab,
    events,
    concurrency: CREWS[crew],
    pollInterval: 1000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 3000,
    // Said of many at once, even of none: else nobody would wait for the saying, and one that fails would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new WorkerLogger(() => (level, message) => {
      if (!message.includes(FEWER_CONNECTIONS)) log(level, message);
    }),
  });
}

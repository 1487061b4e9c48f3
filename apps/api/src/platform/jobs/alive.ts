import type { PoolClient, TenantPool } from '@parley/database';

/** Tells these locks from whatever else is locked in the database: "jobs" in ASCII. */
export const OF_WORKERS = 0x6a_6f_62_73;

const PAUSE = 1000;

/**
 * Says to all other instances that the workers of this one are alive: by a lock that the database itself lets go of the
 * moment the process is gone, however it went. A process that merely hangs is alive; it may yet go on with its jobs.
 */
export class Alive {
  readonly #pool: TenantPool;
  readonly #warn: (message: string) => void;
  readonly #workers: string[] = [];
  #client: PoolClient | undefined;
  #connecting: Promise<void> | undefined;
  #isOver = false;

  constructor(pool: TenantPool, warn: (message: string) => void) {
    this.#pool = pool;
    this.#warn = warn;
  }

  /** @param worker as jobs that it does are `locked_by` */
  async say(worker: string): Promise<void> {
    this.#workers.push(worker);
    if (this.#client !== undefined) await lock(this.#client, worker);
    else await this.#connect();
  }

  /** The connection is closed, and with it the locks are let go. */
  end(): void {
    this.#isOver = true;
    this.#client?.release(true);
    this.#client = undefined;
  }

  /** One at a time: a second would be given back by nobody, and whoever closes the pool would wait for it for ever. */
  #connect(): Promise<void> {
    this.#connecting ??= this.#sayAll().finally(() => (this.#connecting = undefined));
    return this.#connecting;
  }

  async #sayAll(): Promise<void> {
    const client = await this.#pool.connect();
    if (this.#isOver) {
      client.release(true);
      return;
    }
    this.#client = client;
    client.once('end', () => this.#lost(client));
    // Also of those who come meanwhile.
    for (const worker of this.#workers) await lock(client, worker);
  }

  #lost(client: PoolClient): void {
    if (this.#isOver || this.#client !== client) return;
    this.#client = undefined;
    client.release(true);
    this.#connectAgain();
  }

  #connectAgain(): void {
    setTimeout(() => {
      if (this.#isOver || this.#client !== undefined) return;
      this.#connect().catch((error: unknown) => {
        this.#warn(`others take the workers of this instance for gone: ${String(error)}`);
        this.#connectAgain();
      });
    }, PAUSE).unref();
  }
}

const lock = async (client: PoolClient, worker: string): Promise<void> => {
  await client.query('SELECT pg_advisory_lock_shared($1, hashtext($2))', [OF_WORKERS, worker]);
};

import { currentScope, type Prisma, type PrismaClient, type Scope } from '@parley/database';

export type TransactionClient = Prisma.TransactionClient;

/** What frames the one transaction of a request: before its first statement, and after its last. */
export interface Frame<T> {
  first(client: TransactionClient): Promise<void>;
  last(client: TransactionClient, result: T): Promise<void>;
}

interface Open {
  client: TransactionClient;
  commit(): Promise<void>;
  rollBack(cause: unknown): Promise<void>;
}

type Begin = (work: (client: TransactionClient) => Promise<void>) => Promise<void>;

/**
 * A transaction that is begun by the first write of some work and committed when all of the work is done, so that what
 * is made of its result can be written along with it. Every transaction that the work asks for meanwhile is this one.
 */
export class HeldTransaction {
  /** On whose behalf it is; what the work does for somebody else is no part of it. */
  readonly scope: Scope = currentScope();
  readonly #begin: Begin;
  readonly #first: Frame<never>['first'];
  #open: Promise<Open> | null = null;
  #client: TransactionClient | null = null;
  /** How many transactions of the work are part of it, and would be lost with it. */
  #parts = 0;
  #lost: { cause: unknown } | null = null;
  #isClosed = false;

  constructor(begin: Begin, first: Frame<never>['first']) {
    this.#begin = begin;
    this.#first = first;
  }

  /** For reading in it what has been written in it; null while nothing has. */
  get client(): TransactionClient | null {
    return this.#client;
  }

  /** Whether the work is done: what it has left running goes on without it. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  async run<T>(work: (client: TransactionClient) => Promise<T>): Promise<T> {
    if (this.#lost !== null) throw this.#lost.cause;
    this.#open ??= this.#start();
    const { client } = await this.#open;
    try {
      const result = await work(client);
      this.#parts += 1;
      return result;
    } catch (cause) {
      // Parts that went well before are undone with this one, so nobody may go on as if they had been done.
      if (this.#parts > 0) this.#lost = { cause };
      await this.#rollBack(cause);
      throw cause;
    }
  }

  async commit(): Promise<void> {
    if (this.#lost !== null) throw this.#lost.cause;
    const open = await this.#open;
    this.#isClosed = true;
    this.#over();
    await open?.commit();
  }

  /** Whatever is still open is undone. */
  async giveUp(cause: unknown): Promise<void> {
    this.#isClosed = true;
    await this.#rollBack(cause);
  }

  async #rollBack(cause: unknown): Promise<void> {
    const open = await this.#open?.catch(() => null);
    this.#over();
    await open?.rollBack(cause);
  }

  #over(): void {
    this.#open = null;
    this.#client = null;
  }

  async #start(): Promise<Open> {
    const open = await opened(this.#begin);
    try {
      await this.#first(open.client);
    } catch (cause) {
      this.#open = null;
      await open.rollBack(cause);
      throw cause;
    }
    this.#client = open.client;
    return open;
  }
}

/** Prisma's transactions last as long as a callback does: this one lasts until it is told. */
const opened = (begin: Begin): Promise<Open> =>
  new Promise((resolve, reject) => {
    const done = begin(
      (client) =>
        new Promise<void>((finish, giveUp) => {
          resolve({
            client,
            commit: () => {
              finish();
              return done;
            },
            rollBack: async (cause) => {
              giveUp(cause);
              await done.catch(() => undefined);
            },
          });
        }),
    );
    // It may also end by itself, because the connection broke: whoever commits is told then.
    done.catch(reject);
  });

/** A transaction has every model that a client has; what it lacks nobody may ask for while one is open. */
export const asClient = (client: TransactionClient): PrismaClient => client as PrismaClient;

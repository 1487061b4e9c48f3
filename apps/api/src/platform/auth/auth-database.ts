import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Prisma, PrismaClient } from '@parley/database';
import { type Client, DatabaseService } from '../database/index.ts';

/**
 * The database as better-auth sees it. What one request changes, the letters that it sends and whatever else is told
 * of it are one transaction, which better-auth by itself has only for some of its routes.
 */
@Injectable()
export class AuthDatabase {
  /** For better-auth, which keeps one client for ever: each use goes to the transaction under way, if there is one. */
  readonly client: PrismaClient;
  readonly #database: DatabaseService;
  readonly #underWay = new AsyncLocalStorage<Prisma.TransactionClient>();

  constructor(database: DatabaseService) {
    this.#database = database;
    this.client = new Proxy(database.prisma, { get: (_prisma, name) => fromClient(this.current, name) });
  }

  /** The transaction under way, or no transaction. */
  get current(): Client {
    return this.#underWay.getStore() ?? this.#database.prisma;
  }

  /** In the transaction under way, or in one of its own. */
  transaction<T>(work: (client: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    const underWay = this.#underWay.getStore();
    return underWay === undefined ? this.#database.transaction(work) : work(underWay);
  }

  /**
   * All that `answer` writes, or nothing where it breaks. A refusal is no break: a wrong password has to be counted.
   */
  async together(answer: () => Promise<Response>): Promise<Response> {
    try {
      return await this.#database.transaction((client) =>
        this.#underWay.run(client, async () => unlessBroken(await answer())),
      );
    } catch (error) {
      if (error instanceof Broken) return error.answer;
      throw error;
    }
  }
}

function fromClient(client: Client, name: string | symbol): unknown {
  const value: unknown = Reflect.get(client, name);
  return typeof value === 'function' ? value.bind(client) : value;
}

class Broken extends Error {
  readonly answer: Response;

  constructor(answer: Response) {
    super('better-auth failed');
    this.answer = answer;
  }
}

function unlessBroken(answer: Response): Response {
  if (answer.status >= 500) throw new Broken(answer);
  return answer;
}

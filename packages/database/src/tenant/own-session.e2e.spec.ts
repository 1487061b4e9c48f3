import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, workerDatabase } from '@parley/testing';
import pg from 'pg';
import { createDatabase } from '../database.ts';
import { assertOwnSessions, type Session } from './own-session.ts';

const refusal = expect.objectContaining({ code: 'pool_mode_unsupported' });

describe('a session of one’s own', () => {
  let clone: TestDatabase;
  const opened: pg.Client[] = [];

  beforeAll(async () => {
    clone = await workerDatabase();
  });
  afterEach(() => Promise.all(opened.splice(0).map((client) => client.end())));
  afterAll(() => clone.drop());

  const open = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: clone.runtimeUrl });
    opened.push(client);
    await client.connect();
    return client;
  };

  /**
   * What stands between, in small: sessions of the database that are lent for a transaction, or for one statement
   * outside of any. Which of those that are free is lent, each pooler says in its own way.
   */
  class Pooler {
    readonly #free: pg.Client[];
    readonly #takesLast: boolean;

    constructor(sessions: readonly pg.Client[], takesLast: boolean) {
      this.#free = [...sessions];
      this.#takesLast = takesLast;
    }

    connect(): Session {
      let lent: pg.Client | undefined;
      return {
        query: async (statement) => {
          lent ??= this.#takesLast ? this.#free.pop() : this.#free.shift();
          if (lent === undefined) throw new Error('no session is free');
          const session = lent;
          const answer = await session.query<{ pid?: number }>(statement);
          if (session.getTransactionStatus() === 'I') {
            this.#free.push(session);
            lent = undefined;
          }
          return answer;
        },
      };
    }
  }

  it('has each of two connections to the database itself', async () => {
    await expect(assertOwnSessions(await open(), await open())).resolves.toBeUndefined();
    await expect(createDatabase(clone.runtimeUrl, { max: 1 }).assertOwnSessions()).resolves.toBeUndefined();
  });

  it.each([2, 3, 5])(
    'has neither of two that go through a pooler with %i sessions in transaction mode',
    async (n) => {
      const sessions = await Promise.all(Array.from({ length: n }, open));
      for (const takesLast of [true, false]) {
        const pooler = new Pooler(sessions, takesLast);
        await expect(assertOwnSessions(pooler.connect(), pooler.connect())).rejects.toEqual(refusal);
      }
    },
  );

  it('is not looked for where the address or the setting says that there is none', () => {
    const refused = [
      () => createDatabase(`${clone.runtimeUrl}?pgbouncer=true`),
      () => createDatabase(clone.runtimeUrl, { poolMode: 'transaction' }),
    ];
    for (const connect of refused) expect(connect).toThrow(refusal);
  });
});

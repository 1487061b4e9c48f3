import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuthDatabase } from './auth-database.ts';

export interface Limit {
  /** Seconds. */
  window: number;
  max: number;
}

export interface Counted {
  allowed: boolean;
  /** Seconds until the next is allowed; null where this one was. */
  retryAfter: number | null;
}

/** For one account from anywhere: enough for whoever mistypes, too few for a list of passwords. */
const SIGN_INS_OF_ACCOUNT: Limit = { window: 15 * 60, max: 20 };

/**
 * Counts attempts in the database, so that a limit holds over every instance of the service. One statement each,
 * where better-auth's own counting in the database takes two or three.
 */
@Injectable()
export class Attempts {
  readonly #database: AuthDatabase;

  constructor(database: AuthDatabase) {
    this.#database = database;
  }

  /** One more of them. better-auth asks it for every address and route. */
  async consume(key: string, { window, max }: Limit): Promise<Counted> {
    const [counted] = await this.#database.current.$queryRaw<{ count: number; left: number }[]>`
      INSERT INTO attempt_count AS known (key, count, since) VALUES (${key}, 1, now())
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN known.since <= now() - make_interval(secs => ${window}) THEN 1 ELSE known.count + 1 END,
        since = CASE WHEN known.since <= now() - make_interval(secs => ${window}) THEN now() ELSE known.since END
      RETURNING count, ceil(extract(epoch FROM since + make_interval(secs => ${window}) - now()))::int AS left
    `;
    const allowed = counted !== undefined && counted.count <= max;
    return { allowed, retryAfter: allowed ? null : Math.max(1, counted?.left ?? window) };
  }

  /** One more attempt to sign in to an account, whether there is one or not. */
  ofAccount(email: string): Promise<Counted> {
    return this.consume(keyOf(email), SIGN_INS_OF_ACCOUNT);
  }

  /** Whoever got in was no guesser. */
  async forgive(email: string): Promise<void> {
    await this.#database.current.attemptCount.deleteMany({ where: { key: keyOf(email) } });
  }
}

/** Addresses that somebody made up need not be kept in words. */
const keyOf = (email: string): string =>
  `account|${createHash('sha256').update(email.toLowerCase()).digest('base64url')}`;

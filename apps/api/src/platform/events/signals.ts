import { EventEmitter } from 'node:events';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { createDatabase } from '@parley/database';
import { CONFIG, type Config } from '../config/index.ts';

/**
 * `outbox`: an organization has something to tell. `access`: of an organization, or of a person, who may do what.
 * `progress`: of an organization, which report or import goes on; whoever has missed it is told with the next step.
 */
type Channel = 'outbox' | 'access' | 'progress';

type Hear = (of: string) => void;

/** Somebody's, whoever they are: told when nobody knows what was missed. */
const EVERYBODY = '*';

/** How long until it is tried again to hear, at first and at most. */
const SOON = 100;
const LATE = 10_000;

/**
 * Hears what the database calls out when a transaction commits, at whichever instance it did: one connection for all
 * that listen here, made when the first does. A signal says that it is time to look, and nothing else; after a break in
 * the connection everybody is told to look.
 */
@Injectable()
export class Signals implements OnModuleDestroy {
  readonly #config: Config;
  readonly #logger = new Logger('Signals');
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  /** What ends it. */
  #hearing: Promise<() => Promise<void>> | null = null;
  #isStopped = false;

  constructor(@Inject(CONFIG) config: Config) {
    this.#config = config;
  }

  /** Once this is answered no signal is missed. Call what it gives to hear no more. */
  async hear(channel: Channel, hear: Hear): Promise<() => void> {
    await this.#begin();
    this.#emitter.on(channel, hear);
    return () => this.#emitter.off(channel, hear);
  }

  async onModuleDestroy(): Promise<void> {
    this.#isStopped = true;
    this.#emitter.removeAllListeners();
    const stop = await this.#hearing?.catch(() => null);
    await stop?.();
  }

  #begin(): Promise<unknown> {
    this.#hearing ??= this.#listen().catch((error: unknown) => {
      this.#hearing = null;
      throw error;
    });
    return this.#hearing;
  }

  async #listen(): Promise<() => Promise<void>> {
    const database = createDatabase(this.#config.databaseUrl, {
      max: 1,
      applicationName: 'parley-signals',
      connectionTimeoutMillis: LATE,
    });
    let isOver = false;
    let letGo: () => void = () => undefined;
    const stop = async (): Promise<void> => {
      if (isOver) return;
      isOver = true;
      letGo();
      await database.close();
    };
    const broken = (why: string): void => {
      if (!isOver) void stop().then(() => this.#again(why));
    };
    try {
      const connection = await database.pool.connect();
      letGo = () => connection.release(true);
      await connection.query('LISTEN parley_outbox; LISTEN parley_access; LISTEN parley_progress');
      connection.on('error', ({ message }) => broken(message)).on('end', () => broken('it was closed'));
      connection.on('notification', ({ channel, payload = EVERYBODY }) =>
        this.#emitter.emit(channel.replace('parley_', ''), payload),
      );
      return stop;
    } catch (error) {
      await stop();
      throw error;
    }
  }

  /** Tries until it hears again; then everybody looks, since nobody knows what was called out meanwhile. */
  async #again(why: string): Promise<void> {
    this.#hearing = null;
    if (this.#isStopped) return;
    this.#logger.warn(`the connection to the database broke: ${why}`);
    for (let pause = SOON; !this.#isStopped; pause = Math.min(pause * 2, LATE)) {
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
      if (this.#isStopped || (await this.#begin().catch(() => null)) !== null) break;
    }
    for (const channel of ['outbox', 'access']) this.#emitter.emit(channel, EVERYBODY);
  }
}

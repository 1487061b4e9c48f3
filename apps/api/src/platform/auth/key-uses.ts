import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { DatabaseService } from '../database/index.ts';
import type { PresentedApiKey } from './credentials.repository.ts';
import { type KeyUseNotice, type UsesOfKey, writeKeyUses } from './write-key-uses.ts';

/** How long the last use of a key may stand nowhere but in memory. */
const HALF_A_MINUTE = 30_000;
/** How many keys' addresses are remembered, and how many of each: more would only be told again. */
const KEYS_REMEMBERED = 10_000;
const ADDRESSES_REMEMBERED = 32;

/** Told of a key's first use and of its use from a new address, in the scope and the transaction that writes it down. */
export type KeyUseListener = (notice: KeyUseNotice, client: Prisma.TransactionClient) => Promise<void> | void;

/**
 * When each key was last of use, and from where. Requests only note it here; it is written for many keys at once, every
 * half minute and when the service stops. What somebody may want to hear of is written as soon as it has been noted.
 */
@Injectable()
export class KeyUses implements BeforeApplicationShutdown {
  readonly #database: DatabaseService;
  readonly #logger = new Logger('KeyUses');
  readonly #listeners: KeyUseListener[] = [];
  /** The addresses that this instance has seen each key used from. */
  readonly #addresses = new Map<string, Set<string>>();
  #unwritten = new Map<string, UsesOfKey>();
  #writing: Promise<void> = Promise.resolve();
  #timer: { at: number; handle: NodeJS.Timeout } | null = null;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  listen(listener: KeyUseListener): void {
    this.#listeners.push(listener);
  }

  /** On the way of every request with a key: memory and nothing else. */
  note(key: PresentedApiKey, address: string): void {
    const { organizationId, id } = key;
    const isNew = this.#isNew(key, address);
    const uses = this.#unwritten.get(id) ?? { organizationId, id, at: new Date(), from: address, fresh: [] };
    uses.at = new Date();
    uses.from = address;
    if (isNew) uses.fresh.push(address);
    this.#unwritten.set(id, uses);
    this.#writeWithin(isNew ? 0 : HALF_A_MINUTE);
  }

  /** Writes what has been noted so far; one after another. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer.handle);
    await this.flush();
  }

  #isNew({ id, lastUsedFrom }: PresentedApiKey, address: string): boolean {
    const known = this.#addresses.get(id) ?? new Set<string>();
    if (known.has(address)) return false;
    known.add(address);
    forgetBeyond(ADDRESSES_REMEMBERED, known);
    this.#addresses.set(id, known);
    forgetBeyond(KEYS_REMEMBERED, this.#addresses);
    return lastUsedFrom !== address;
  }

  #writeWithin(milliseconds: number): void {
    const at = Date.now() + milliseconds;
    if (this.#timer !== null && this.#timer.at <= at) return;
    if (this.#timer !== null) clearTimeout(this.#timer.handle);
    const handle = setTimeout(() => void this.flush(), milliseconds);
    handle.unref();
    this.#timer = { at, handle };
  }

  async #write(): Promise<void> {
    this.#timer = null;
    const noted = [...this.#unwritten.values()];
    this.#unwritten = new Map();
    for (const organizationId of new Set(noted.map((one) => one.organizationId))) {
      const uses = noted.filter((one) => one.organizationId === organizationId);
      try {
        await this.#database.withScope({ organizationId }, () =>
          this.#database.transaction(async (client) => {
            const notices = await writeKeyUses(client, organizationId, uses);
            for (const notice of notices)
              for (const listener of this.#listeners) await listener(notice, client);
          }),
        );
      } catch (error) {
        this.#keepForLater(uses);
        this.#logger.warn(`the last use of ${uses.length} API keys could not be written: ${String(error)}`);
      }
    }
  }

  #keepForLater(uses: readonly UsesOfKey[]): void {
    for (const before of uses) {
      const since = this.#unwritten.get(before.id);
      const kept = since ?? before;
      this.#unwritten.set(before.id, { ...kept, fresh: [...before.fresh, ...(since?.fresh ?? [])] });
    }
    this.#writeWithin(HALF_A_MINUTE);
  }
}

/** Maps and sets keep the order in which things came: the oldest go. */
function forgetBeyond(most: number, kept: Map<string, unknown> | Set<string>): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

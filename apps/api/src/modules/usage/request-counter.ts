import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { dayOf } from './day.ts';
import { QuotasRepository } from './quotas.repository.ts';
import { exceeded, Quotas } from './quotas.service.ts';

const FLUSH_AFTER = 5000;

interface Count {
  day: number;
  /** As all instances had written it when this one last looked. */
  known: number;
  limit: number | null;
  /** Since then, here. */
  pending: number;
}

/**
 * Requests of each organization, counted in memory and written every few seconds: several instances may together let
 * through what they have not told each other yet, and no more.
 */
@Injectable()
export class RequestCounter implements BeforeApplicationShutdown {
  readonly #database: DatabaseService;
  readonly #repository: QuotasRepository;
  readonly #quotas: Quotas;
  readonly #logger = new Logger('RequestCounter');
  readonly #counts = new Map<string, Promise<Count>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(database: DatabaseService, repository: QuotasRepository, quotas: Quotas) {
    this.#database = database;
    this.#repository = repository;
    this.#quotas = quotas;
  }

  /** @throws QuotaExceeded where there were as many today as there may be */
  async admit(organizationId: string): Promise<void> {
    const count = await this.#countOf(organizationId);
    const used = count.known + count.pending;
    if (count.limit !== null && used >= count.limit) throw exceeded('requestsPerDay', count.limit, used);
    count.pending += 1;
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_AFTER).unref();
  }

  async usedToday(organizationId: string): Promise<number> {
    const { known, pending } = await this.#countOf(organizationId);
    return known + pending;
  }

  /** Writes what has been counted, and learns what others have. */
  async flush(): Promise<void> {
    this.#timer = null;
    for (const [organizationId, counting] of this.#counts) {
      const count = await counting;
      const { pending } = count;
      if (pending === 0) this.#counts.delete(organizationId);
      else await this.#write(organizationId, count, pending);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.flush();
  }

  async #write(organizationId: string, count: Count, pending: number): Promise<void> {
    try {
      await this.#database.withScope({ organizationId }, async () => {
        const { prisma } = this.#database;
        const day = new Date(count.day);
        count.known = await this.#repository.use(organizationId, 'requestsPerDay', day, pending, prisma);
        count.pending -= pending;
        count.limit = await this.#quotas.limitOf(organizationId, 'requestsPerDay');
      });
    } catch (error) {
      this.#logger.warn(`${pending} requests could not be counted yet: ${String(error)}`);
      this.#timer ??= setTimeout(() => void this.flush(), FLUSH_AFTER).unref();
    }
  }

  async #countOf(organizationId: string): Promise<Count> {
    const today = dayOf(new Date()).getTime();
    const counting = this.#counts.get(organizationId);
    const count = await counting;
    if (counting !== undefined && count?.day === today) return count;
    // Two that come at once look once, and whoever looked in vain looks again the next time.
    if (this.#counts.get(organizationId) === counting) {
      const looking = this.#look(organizationId, today);
      this.#counts.set(organizationId, looking);
      looking.catch(() => this.#counts.delete(organizationId));
      // What was left of yesterday is yesterday's.
      if (count !== undefined && count.pending > 0) await this.#write(organizationId, count, count.pending);
    }
    return this.#countOf(organizationId);
  }

  #look(organizationId: string, day: number): Promise<Count> {
    return this.#database.withScope({ organizationId }, async () => ({
      day,
      known: await this.#repository.used(organizationId, 'requestsPerDay', new Date(day)),
      limit: await this.#quotas.limitOf(organizationId, 'requestsPerDay'),
      pending: 0,
    }));
  }
}

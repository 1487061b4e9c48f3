import { Inject, Injectable } from '@nestjs/common';
import { type Quota, quotas as meanings, type QuotaUse, renewsDaily } from '@parley/contracts';
import { currentScope } from '@parley/database';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import type { Client } from '../../platform/database/index.ts';
import { QuotaExceeded } from '../../platform/http/index.ts';
import { QuotasRepository } from './quotas.repository.ts';
import { dayOf, nextDay } from './day.ts';

/** What is counted where it lies. */
const counted = ['processes', 'members', 'reportsAtOnce', 'reportBytes'] as const;
type Counted = (typeof counted)[number];
export const isCounted = (quota: Quota): quota is Counted => counted.some((one) => one === quota);

/**
 * How much an organization may have: asked inside of the write that adds to it, in a line with whoever else does, so
 * that no two pass the limit together.
 */
@Injectable()
export class Quotas {
  readonly #config: Config;
  readonly #repository: QuotasRepository;

  constructor(@Inject(CONFIG) config: Config, repository: QuotasRepository) {
    this.#config = config;
    this.#repository = repository;
  }

  /** Before more is made, by one or by an amount. @throws QuotaExceeded */
  async admit(quota: Counted, client: Client, amount = 1): Promise<void> {
    const organizationId = organizationOf();
    const limit = await this.limitOf(organizationId, quota, client);
    if (limit === null) return;
    await this.#repository.lock(organizationId, client);
    const used = await this.count(organizationId, quota, client);
    if (used + amount > limit) throw exceeded(quota, limit, used);
  }

  /** Counts what is used, in the transaction that uses it. @throws QuotaExceeded */
  async use(quota: Exclude<Quota, Counted>, amount: number, client: Client): Promise<void> {
    const organizationId = organizationOf();
    const day = renewsDaily(quota) ? dayOf(new Date()) : null;
    const used = await this.#repository.use(organizationId, quota, day, amount, client);
    const limit = await this.limitOf(organizationId, quota, client);
    if (limit !== null && used > limit) throw exceeded(quota, limit, used - amount);
  }

  count(organizationId: string, quota: Counted, client?: Client): Promise<number> {
    switch (quota) {
      case 'processes':
        return this.#repository.countProcesses(organizationId, client);
      case 'members':
        return this.#repository.countMembers(organizationId, client);
      case 'reportsAtOnce':
        return this.#repository.countReportsUnderWay(organizationId, client);
      case 'reportBytes':
        return this.#repository.countReportBytes(organizationId, client);
    }
  }

  /** Null: without limit. */
  async limitOf(organizationId: string, quota: Quota, client?: Client): Promise<number | null> {
    const set = (await this.#repository.limits(organizationId, client)).get(quota);
    return set === undefined ? (this.#config.quotas[quota] ?? null) : set;
  }
}

export const toUse = (quota: Quota, limit: number | null, used: number | null): QuotaUse => ({
  quota,
  limit,
  used,
  renewsAt: renewsDaily(quota) ? nextDay(new Date()).toISOString() : null,
});

export const exceeded = (quota: Quota, limit: number, used: number): QuotaExceeded =>
  new QuotaExceeded(`${meanings[quota]}: ${limit} at most.`, toUse(quota, limit, used));

function organizationOf(): string {
  const { organizationId } = currentScope();
  if (organizationId === undefined) throw new Error('a quota is some organization’s');
  return organizationId;
}

import { Injectable } from '@nestjs/common';
import { allQuotas, type Quota, renewsDaily, type Usage } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { dayOf } from './day.ts';
import { QuotasRepository } from './quotas.repository.ts';
import { isCounted, Quotas, toUse } from './quotas.service.ts';
import { RequestCounter } from './request-counter.ts';

@Injectable()
export class UsageService {
  readonly #quotas: Quotas;
  readonly #repository: QuotasRepository;
  readonly #requests: RequestCounter;

  constructor(quotas: Quotas, repository: QuotasRepository, requests: RequestCounter) {
    this.#quotas = quotas;
    this.#repository = repository;
    this.#requests = requests;
  }

  /** How much there is, is for those who see everything: a hidden process would show as one more. */
  async get({ organizationId, clearance }: Caller): Promise<Usage> {
    const data = [];
    for (const quota of allQuotas) {
      const limit = await this.#quotas.limitOf(organizationId, quota);
      const used = clearance === 'restricted' ? await this.#usedOf(organizationId, quota) : null;
      data.push(toUse(quota, limit, used));
    }
    return { data };
  }

  #usedOf(organizationId: string, quota: Quota): Promise<number> {
    if (isCounted(quota)) return this.#quotas.count(organizationId, quota);
    if (quota === 'requestsPerDay') return this.#requests.usedToday(organizationId);
    return this.#repository.used(organizationId, quota, renewsDaily(quota) ? dayOf(new Date()) : null);
  }
}

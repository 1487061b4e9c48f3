import { Injectable } from '@nestjs/common';
import { type getPortfolio, type InputOf, labelsSeenWith, type Portfolio } from '@parley/contracts';
import { KINDS_SCORED_BY_DEFAULT, lastDayOf } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { toPage } from '../../platform/http/index.ts';
import { cursorAfter, processPage } from '../processes/index.ts';
import { METHOD, toEntry } from './portfolio.mapper.ts';
import { PortfolioRepository } from './portfolio.repository.ts';

@Injectable()
export class PortfolioService {
  readonly #repository: PortfolioRepository;

  constructor(repository: PortfolioRepository) {
    this.#repository = repository;
  }

  async page({ query }: InputOf<typeof getPortfolio>, caller: Caller): Promise<Portfolio> {
    const { reading } = query;
    const asOf = query.asOf ?? new Date().toISOString().slice(0, 10);
    const page = {
      organizationId: caller.organizationId,
      labels: labelsSeenWith(caller.clearance),
      ...processPage(query),
    };
    const wanted = query.knownAt === undefined ? null : new Date(query.knownAt);
    const knownAt = (await this.#repository.knownAt(page, wanted)).toISOString();
    const rows = await this.#repository.page({
      ...page,
      asOf: lastDayOf(asOf),
      knownAt,
      reading,
      scoredKinds: KINDS_SCORED_BY_DEFAULT,
    });
    return {
      reading,
      method: METHOD.id,
      asOf,
      knownAt,
      ...toPage(rows, query, toEntry, (last) => cursorAfter(last, query)),
    };
  }
}

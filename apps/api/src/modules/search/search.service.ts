import { Injectable } from '@nestjs/common';
import { type InputOf, labelsSeenWith, type Page, type search, type SearchHit } from '@parley/contracts';
import { clausesOf } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { toHit } from './hits.mapper.ts';
import { encodePlace, placeOf } from './place.ts';
import { SearchRepository } from './search.repository.ts';

@Injectable()
export class SearchService {
  readonly #repository: SearchRepository;

  constructor(repository: SearchRepository) {
    this.#repository = repository;
  }

  async page({ query }: InputOf<typeof search>, caller: Caller): Promise<Page<SearchHit>> {
    const { q, process, kind, lang, limit } = query;
    const scope = {
      organizationId: caller.organizationId,
      labels: labelsSeenWith(caller.clearance),
      processes: process,
      kinds: kind,
      language: lang ?? null,
    };
    const rows = await this.#repository.page(scope, clausesOf(q), placeOf(query.cursor), limit + 1);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return { data: shown.map(toHit), page: { nextCursor: hasMore ? encodePlace(last) : null, hasMore } };
  }
}

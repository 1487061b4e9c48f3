import { Injectable } from '@nestjs/common';
import type { ChangeEntry, getChanges, InputOf, Page } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { ChangesRepository } from './changes.repository.ts';
import { encodePlace, placeOf } from './place.ts';

@Injectable()
export class ChangesService {
  readonly #processes: ProcessesService;
  readonly #repository: ChangesRepository;

  constructor(processes: ProcessesService, repository: ChangesRepository) {
    this.#processes = processes;
    this.#repository = repository;
  }

  async list({ params, query }: InputOf<typeof getChanges>, caller: Caller): Promise<Page<ChangeEntry>> {
    const after = placeOf(query.cursor);
    const view = await this.#processes.viewpoint(params.process, caller, query);
    const since = await this.#repository.end(view, sinceOf(query.since));
    const rows = await this.#repository.list(view, since, after, query.limit + 1);
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const hasMore = rows.length > query.limit && last !== undefined;
    return {
      data: shown.map(({ revision, recordedAt, kind, id, key, what }) => ({
        revision: Number(revision),
        recordedAt: recordedAt.toISOString(),
        kind,
        id,
        key,
        what,
      })),
      page: { nextCursor: hasMore ? encodePlace(last) : null, hasMore },
    };
  }
}

/** The contract lets through a whole number or an instant. */
function sinceOf(since: string | undefined): bigint | Date | null {
  if (since === undefined) return null;
  return /^\d+$/.test(since) ? BigInt(since) : new Date(since);
}

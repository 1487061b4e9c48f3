import { Injectable } from '@nestjs/common';
import type {
  Follow,
  followProcess,
  getFollow,
  InputOf,
  listFollows,
  Page,
  unfollowProcess,
} from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { localized } from '../../platform/database/index.ts';
import { found, toPage } from '../../platform/http/index.ts';
import { type FollowRow, FollowsRepository, ProcessesService } from '../processes/index.ts';

@Injectable()
export class FollowsService {
  readonly #repository: FollowsRepository;
  readonly #processes: ProcessesService;

  constructor(repository: FollowsRepository, processes: ProcessesService) {
    this.#repository = repository;
    this.#processes = processes;
  }

  async list({ query }: InputOf<typeof listFollows>, caller: Caller): Promise<Page<Follow>> {
    const rows = await this.#repository.list(caller, query);
    return toPage(rows.map(toFollow), query, (follow) => follow);
  }

  async get({ params }: InputOf<typeof getFollow>, caller: Caller): Promise<Follow> {
    return toFollow(found(await this.#repository.find(caller, params.process)));
  }

  async follow({ params }: InputOf<typeof followProcess>, caller: Caller): Promise<Follow> {
    // From the instant on at which they know it: nothing that is written later is missed, nothing earlier is told.
    const { processId, knownAt } = await this.#processes.viewpoint(params.process, caller);
    await this.#repository.add(caller, processId, knownAt);
    return this.get({ params: { process: processId }, query: undefined, body: undefined }, caller);
  }

  async unfollow({ params }: InputOf<typeof unfollowProcess>, caller: Caller): Promise<undefined> {
    const { processId } = found(await this.#repository.find(caller, params.process));
    await this.#repository.remove(caller, processId);
    return undefined;
  }
}

const toFollow = ({ process, followedAt }: FollowRow): Follow => ({
  id: process.id,
  process: { id: process.id, slug: process.slug, title: localized(process.title) },
  followedAt: followedAt.toISOString(),
});

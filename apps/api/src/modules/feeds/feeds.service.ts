import { Inject, Injectable } from '@nestjs/common';
import {
  type createFeed,
  type CreatedFeed,
  type Feed,
  type getFeed,
  type InputOf,
  labelsSeenWith,
  type listFeeds,
  type NewFeed,
  type Page,
  type revokeFeed,
} from '@parley/contracts';
import { drawApiKey } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { type DraftOf, found, invalid, ProblemError, toPage } from '../../platform/http/index.ts';
import { keyFaults, MakeKey, RevokeKey } from '../api-keys/index.ts';
import { FeedFaults } from './feed-faults.ts';
import { addressesOf, toFeed } from './feeds.mapper.ts';
import { FeedsRepository } from './feeds.repository.ts';

/** More would be no subscriptions of one person any more. */
const MOST = 100;

/** Feed addresses: API keys that open one process to be read as files, and nothing else. */
@Injectable()
export class FeedsService {
  readonly #database: DatabaseService;
  readonly #repository: FeedsRepository;
  readonly #faults: FeedFaults;
  readonly #making: MakeKey;
  readonly #revoking: RevokeKey;
  readonly #apiUrl: string;

  constructor(
    database: DatabaseService,
    repository: FeedsRepository,
    faults: FeedFaults,
    making: MakeKey,
    revoking: RevokeKey,
    @Inject(CONFIG) { apiUrl }: Config,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#faults = faults;
    this.#making = making;
    this.#revoking = revoking;
    this.#apiUrl = apiUrl;
  }

  async list({ query }: InputOf<typeof listFeeds>, caller: Caller): Promise<Page<Feed>> {
    const now = new Date();
    const labels = labelsSeenWith(caller.clearance);
    return toPage(await this.#repository.list(caller, query), query, (row) => toFeed(row, labels, now));
  }

  async get({ params }: InputOf<typeof getFeed>, caller: Caller): Promise<Feed> {
    const row = found(await this.#repository.find(caller, params.feed));
    return toFeed(row, labelsSeenWith(caller.clearance), new Date());
  }

  async create({ body, faults }: DraftOf<typeof createFeed>, caller: Caller): Promise<CreatedFeed> {
    const all = [...faults, ...keyFaults(body, caller, new Date()), ...(await this.#faults.of(body, caller))];
    if (all.length > 0) throw invalid(all);
    // Nothing speaks against its shape, so it is whole.
    return this.#make(body as NewFeed, caller);
  }

  revoke({ params }: InputOf<typeof revokeFeed>, caller: Caller): Promise<undefined> {
    return this.#database.transaction(async (client) => {
      const { apiKey } = found(await this.#repository.find(caller, params.feed, client));
      await this.#revoking.revoke(apiKey, client);
      return undefined;
    });
  }

  async #make({ name, process, kinds, language, ...worth }: NewFeed, caller: Caller): Promise<CreatedFeed> {
    const { id: processId } = await this.#faults.processOf(process, caller);
    const drawn = drawApiKey('prf');
    return this.#database.transaction(async (client) => {
      const key = { name, scopes: ['feeds:read' as const], ...worth };
      const { organizationId, id } = await this.#making.make(key, drawn, caller, client);
      if ((await this.#repository.countOf(caller, new Date(), client)) >= MOST) {
        throw new ProblemError('conflict', `You have ${MOST} feeds: revoke one that you do not need.`);
      }
      const data = { organizationId, id, processId, kinds: [...new Set(kinds)], language };
      const row = await this.#repository.create(data, client);
      const made = toFeed(row, labelsSeenWith(caller.clearance), new Date());
      return { ...made, addresses: addressesOf(made, drawn.secret, this.#apiUrl) };
    });
  }
}

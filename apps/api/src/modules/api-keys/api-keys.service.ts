import { Injectable } from '@nestjs/common';
import type {
  ApiKey,
  createApiKey,
  CreatedApiKey,
  getApiKey,
  InputOf,
  listApiKeys,
  NewApiKey,
  Page,
  revokeApiKey,
} from '@parley/contracts';
import { drawApiKey } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { type DraftOf, found, invalid, toPage } from '../../platform/http/index.ts';
import { toApiKey } from './api-keys.mapper.ts';
import { ApiKeysRepository } from './api-keys.repository.ts';
import { keyFaults } from './key-faults.ts';
import { MakeKey } from './make-key.ts';
import { RevokeKey } from './revoke-key.ts';

@Injectable()
export class ApiKeysService {
  readonly #database: DatabaseService;
  readonly #repository: ApiKeysRepository;
  readonly #making: MakeKey;
  readonly #revoking: RevokeKey;

  constructor(
    database: DatabaseService,
    repository: ApiKeysRepository,
    making: MakeKey,
    revoking: RevokeKey,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#making = making;
    this.#revoking = revoking;
  }

  async list({ query }: InputOf<typeof listApiKeys>, { organizationId }: Caller): Promise<Page<ApiKey>> {
    const now = new Date();
    return toPage(await this.#repository.list(organizationId, query, now), query, (row) =>
      toApiKey(row, now),
    );
  }

  async get({ params }: InputOf<typeof getApiKey>, { organizationId }: Caller): Promise<ApiKey> {
    return toApiKey(found(await this.#repository.find(organizationId, params.apiKey)), new Date());
  }

  async create({ body, faults }: DraftOf<typeof createApiKey>, caller: Caller): Promise<CreatedApiKey> {
    const all = [...faults, ...keyFaults(body, caller, new Date())];
    if (all.length > 0) throw invalid(all);
    // Nothing speaks against its shape, so it is whole.
    return this.#make(body as NewApiKey, caller);
  }

  revoke({ params }: InputOf<typeof revokeApiKey>, { organizationId }: Caller): Promise<undefined> {
    return this.#database.transaction(async (client) => {
      const key = found(await this.#repository.find(organizationId, params.apiKey, client));
      await this.#revoking.revoke(key, client);
      return undefined;
    });
  }

  #make(wanted: NewApiKey, caller: Caller): Promise<CreatedApiKey> {
    const drawn = drawApiKey();
    return this.#database.transaction(async (client) => {
      const row = await this.#making.make(wanted, drawn, caller, client);
      return { ...toApiKey(row, new Date()), secret: drawn.secret };
    });
  }
}

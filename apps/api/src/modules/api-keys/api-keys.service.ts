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
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { type DraftOf, found, invalid, ProblemError, toPage } from '../../platform/http/index.ts';
import { toApiKey } from './api-keys.mapper.ts';
import { ApiKeysRepository } from './api-keys.repository.ts';
import { keyFaults } from './key-faults.ts';

@Injectable()
export class ApiKeysService {
  readonly #database: DatabaseService;
  readonly #repository: ApiKeysRepository;
  readonly #audit: Audit;

  constructor(database: DatabaseService, repository: ApiKeysRepository, audit: Audit) {
    this.#database = database;
    this.#repository = repository;
    this.#audit = audit;
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
      const { id, name, prefix } = found(await this.#repository.find(organizationId, params.apiKey, client));
      if (!(await this.#repository.revoke(organizationId, id, new Date(), client))) return undefined;
      this.#audit.record(client, { type: 'api_key.revoked', subject: { id, name }, details: { prefix } });
      return undefined;
    });
  }

  #make(wanted: NewApiKey, { organizationId, onBehalfOf }: Caller): Promise<CreatedApiKey> {
    const { secret, prefix, keyHash } = drawApiKey();
    const data = {
      ...wanted,
      organizationId,
      id: uuidv7(),
      prefix,
      keyHash,
      scopes: [...new Set(wanted.scopes)],
      createdById: onBehalfOf,
    };
    return this.#database.transaction(async (client) => {
      if (!(await this.#repository.holdsMember(organizationId, onBehalfOf, client))) {
        throw new ProblemError('forbidden', 'You are no member any more.');
      }
      const made = toApiKey(await this.#repository.create(data, client), new Date());
      const { id, name, scopes, clearance, expiresAt } = made;
      const details = { prefix, scopes, clearance, expiresAt };
      this.#audit.record(client, { type: 'api_key.made', subject: { id, name }, details });
      return { ...made, secret };
    });
  }
}

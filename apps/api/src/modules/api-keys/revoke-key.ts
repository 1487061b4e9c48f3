import { Injectable } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import { ApiKeysRepository, type ApiKeyRow } from './api-keys.repository.ts';

/** Ends a key at once, and tells the log the first time. */
@Injectable()
export class RevokeKey {
  readonly #repository: ApiKeysRepository;
  readonly #audit: Audit;

  constructor(repository: ApiKeysRepository, audit: Audit) {
    this.#repository = repository;
    this.#audit = audit;
  }

  async revoke(
    { organizationId, id, name, prefix }: Pick<ApiKeyRow, 'organizationId' | 'id' | 'name' | 'prefix'>,
    client: Prisma.TransactionClient,
  ): Promise<void> {
    if (!(await this.#repository.revoke(organizationId, id, new Date(), client))) return;
    this.#audit.record(client, { type: 'api_key.revoked', subject: { id, name }, details: { prefix } });
  }
}

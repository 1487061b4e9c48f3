import { Injectable } from '@nestjs/common';
import type { NewApiKey } from '@parley/contracts';
import { type DrawnApiKey, type Prisma } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { ApiKeysRepository, type ApiKeyRow } from './api-keys.repository.ts';

/** Makes a key that hangs from whoever its maker acts for, and tells the log. What it is to open is checked before. */
@Injectable()
export class MakeKey {
  readonly #repository: ApiKeysRepository;
  readonly #audit: Audit;

  constructor(repository: ApiKeysRepository, audit: Audit) {
    this.#repository = repository;
    this.#audit = audit;
  }

  async make(
    { name, scopes, clearance, expiresAt }: NewApiKey,
    { prefix, keyHash }: DrawnApiKey,
    { organizationId, onBehalfOf }: Caller,
    client: Prisma.TransactionClient,
  ): Promise<ApiKeyRow> {
    if (!(await this.#repository.holdsMember(organizationId, onBehalfOf, client))) {
      throw new ProblemError('forbidden', 'You are no member any more.');
    }
    const id = uuidv7();
    const distinct = [...new Set(scopes)];
    const data = { organizationId, id, name, prefix, keyHash, scopes: distinct, clearance, expiresAt };
    const row = await this.#repository.create({ ...data, createdById: onBehalfOf }, client);
    this.#audit.record(client, {
      type: 'api_key.made',
      subject: { id, name },
      details: { prefix, scopes: distinct, clearance, expiresAt: row.expiresAt?.toISOString() ?? null },
    });
    return row;
  }
}

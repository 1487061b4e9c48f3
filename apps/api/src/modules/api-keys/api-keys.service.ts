import { Injectable } from '@nestjs/common';
import {
  type ApiKey,
  type createApiKey,
  type CreatedApiKey,
  type Fault,
  type InputOf,
  labelsSeenWith,
  type listApiKeys,
  type NewApiKey,
  type Page,
  type revokeApiKey,
} from '@parley/contracts';
import { drawApiKey } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../platform/auth/index.ts';
import { invalid, notFound, toPage } from '../../platform/http/index.ts';
import { toApiKey } from './api-keys.mapper.ts';
import { ApiKeysRepository } from './api-keys.repository.ts';

@Injectable()
export class ApiKeysService {
  readonly #repository: ApiKeysRepository;

  constructor(repository: ApiKeysRepository) {
    this.#repository = repository;
  }

  async list({ query }: InputOf<typeof listApiKeys>, caller: Caller): Promise<Page<ApiKey>> {
    return toPage(await this.#repository.list(caller.organizationId, query), query, toApiKey);
  }

  async create({ body }: InputOf<typeof createApiKey>, caller: Caller): Promise<CreatedApiKey> {
    const faults = faultsOfKey(body, caller, new Date());
    if (faults.length > 0) throw invalid(faults);
    const { secret, prefix, keyHash } = drawApiKey();
    const row = await this.#repository.create({
      organizationId: caller.organizationId,
      id: uuidv7(),
      name: body.name,
      prefix,
      keyHash,
      scopes: [...new Set(body.scopes)],
      clearance: body.clearance,
      createdById: caller.userId,
      expiresAt: body.expiresAt,
    });
    return { ...toApiKey(row), secret };
  }

  async revoke({ params }: InputOf<typeof revokeApiKey>, caller: Caller): Promise<undefined> {
    const there = await this.#repository.revoke(caller.organizationId, params.apiKey, new Date());
    if (!there) throw notFound();
  }
}

/** A key is never worth more than who makes it, or making one would be a way up. */
export function faultsOfKey(key: NewApiKey, caller: Caller, now: Date): Fault[] {
  const faults = key.scopes.flatMap((scope, index): Fault[] =>
    caller.permissions.includes(scope)
      ? []
      : [{ pointer: `/scopes/${index}`, code: 'beyond_own_permissions', message: 'is not yours to give' }],
  );
  if (!labelsSeenWith(caller.clearance).includes(key.clearance)) {
    faults.push({ pointer: '/clearance', code: 'beyond_own_clearance', message: 'is above your own' });
  }
  if (key.expiresAt !== null && new Date(key.expiresAt) <= now) {
    faults.push({ pointer: '/expiresAt', code: 'in_the_past', message: 'has passed already' });
  }
  return faults;
}

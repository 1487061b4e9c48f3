import { Injectable } from '@nestjs/common';
import type { Organization } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { found } from '../../platform/http/index.ts';
import { toOrganization } from './organizations.mapper.ts';
import { OrganizationsRepository } from './organizations.repository.ts';

@Injectable()
export class OrganizationsService {
  readonly #repository: OrganizationsRepository;

  constructor(repository: OrganizationsRepository) {
    this.#repository = repository;
  }

  async get(caller: Caller): Promise<Organization> {
    return toOrganization(found(await this.#repository.find(caller.organizationId)), caller);
  }
}

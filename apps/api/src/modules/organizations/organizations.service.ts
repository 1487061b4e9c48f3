import { Injectable } from '@nestjs/common';
import type { InputOf, Organization, updateOrganization } from '@parley/contracts';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { found, mustMatch } from '../../platform/http/index.ts';
import { MembersRepository, MembershipWrites } from '../members/index.ts';
import { toOrganization } from './organizations.mapper.ts';
import { OrganizationsRepository } from './organizations.repository.ts';

@Injectable()
export class OrganizationsService {
  readonly #repository: OrganizationsRepository;
  readonly #members: MembersRepository;
  readonly #writes: MembershipWrites;
  readonly #audit: Audit;

  constructor(
    repository: OrganizationsRepository,
    members: MembersRepository,
    writes: MembershipWrites,
    audit: Audit,
  ) {
    this.#repository = repository;
    this.#members = members;
    this.#writes = writes;
    this.#audit = audit;
  }

  async get(caller: Caller): Promise<Organization> {
    const row = found(await this.#repository.find(caller.organizationId));
    return toOrganization(row, caller, await this.#memberOf(caller));
  }

  async update(
    { body }: InputOf<typeof updateOrganization>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<Organization> {
    const member = await this.#memberOf(caller);
    return this.#writes.inTurn(caller, async (client) => {
      const row = found(await this.#repository.find(caller.organizationId, client));
      mustMatch(ifMatch, toOrganization(row, caller, member));
      const changed = await this.#repository.update(row.id, body, client);
      const { id, name } = changed;
      const fields = (['name', 'slug'] as const).filter((field) => changed[field] !== row[field]);
      if (fields.length > 0) {
        this.#audit.record(client, {
          type: 'organization.changed',
          details: { fields },
          subject: { id, name },
        });
      }
      return toOrganization(changed, caller, member);
    });
  }

  async #memberOf({ organizationId, userId }: Caller): Promise<string | null> {
    return userId === null ? null : ((await this.#members.findByUser(organizationId, userId))?.id ?? null);
  }
}

import { Injectable } from '@nestjs/common';
import type { getMember, InputOf, listMembers, Member, Page } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { found, toPage } from '../../platform/http/index.ts';
import { toMember } from './members.mapper.ts';
import { MembersRepository } from './members.repository.ts';

@Injectable()
export class MembersService {
  readonly #repository: MembersRepository;

  constructor(repository: MembersRepository) {
    this.#repository = repository;
  }

  async list({ query }: InputOf<typeof listMembers>, caller: Caller): Promise<Page<Member>> {
    return toPage(await this.#repository.list(caller.organizationId, query), query, toMember);
  }

  async get({ params }: InputOf<typeof getMember>, caller: Caller): Promise<Member> {
    return toMember(found(await this.#repository.find(caller.organizationId, params.member)));
  }
}

import { Injectable } from '@nestjs/common';
import { type Fault, type Label, type Member, type Role, type updateMember } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { type DraftOf, found, invalid, mustMatch } from '../../platform/http/index.ts';
import { type MemberRow, MembersRepository } from './members.repository.ts';
import { toMember } from './members.mapper.ts';
import { MembershipWrites } from './membership-writes.ts';
import { refuseLastOwner } from './last-owner.ts';
import { clearanceFaults, refuseBeyondOwn, roleFaults, type Standing } from './standing.ts';

type Changes = DraftOf<typeof updateMember>['body'];

/** Changes what a member may do and see, within what whoever changes it may do and see. */
@Injectable()
export class UpdateMember {
  readonly #repository: MembersRepository;
  readonly #writes: MembershipWrites;
  readonly #audit: Audit;

  constructor(repository: MembersRepository, writes: MembershipWrites, audit: Audit) {
    this.#repository = repository;
    this.#writes = writes;
    this.#audit = audit;
  }

  update(
    { params, body, faults }: DraftOf<typeof updateMember>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<Member> {
    return this.#writes.inTurn(caller, async (client, standing) => {
      const member = found(await this.#repository.find(caller.organizationId, params.member, client));
      refuseBeyondOwn(standing, member.role);
      mustMatch(ifMatch, toMember(member));
      const wanted = wantedOf(member, body);
      const all = [...faults, ...faultsOf(standing, member, body, wanted)];
      if (all.length > 0) throw invalid(all);
      await this.#write(caller.organizationId, member, wanted, client);
      return toMember({ ...member, ...wanted });
    });
  }

  async #write(
    organizationId: string,
    member: MemberRow,
    wanted: Wanted,
    client: Prisma.TransactionClient,
  ): Promise<void> {
    const { id, name, role, clearance } = member;
    if (role === wanted.role && clearance === wanted.clearance) return;
    if (wanted.role !== 'owner') await refuseLastOwner(this.#repository, organizationId, member, client);
    await this.#repository.update(organizationId, id, wanted, client);
    const details = { from: { role, clearance }, to: wanted };
    this.#audit.record(client, { type: 'member.changed', details, subject: { id, name } });
  }
}

interface Wanted {
  role: Role;
  clearance: Label;
}

/** Whoever becomes an owner sees everything: said or not. */
const wantedOf = (member: MemberRow, { role = member.role, clearance }: Changes): Wanted => ({
  role,
  clearance: clearance ?? (role === 'owner' && member.role !== 'owner' ? 'restricted' : member.clearance),
});

function faultsOf(standing: Standing, member: MemberRow, body: Changes, wanted: Wanted): Fault[] {
  const isTouched = wanted.clearance !== member.clearance || wanted.role !== member.role;
  return [
    ...roleFaults(standing, body.role),
    ...(isTouched ? clearanceFaults(standing, wanted.role, wanted.clearance) : []),
  ];
}

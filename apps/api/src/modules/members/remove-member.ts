import { Injectable } from '@nestjs/common';
import type { InputOf, removeMember } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { found, ProblemError } from '../../platform/http/index.ts';
import { ApiKeysRepository } from '../api-keys/index.ts';
import { refuseLastOwner } from './last-owner.ts';
import { type MemberRow, MembersRepository } from './members.repository.ts';
import { MembershipWrites } from './membership-writes.ts';
import { refuseBeyondOwn, type Standing } from './standing.ts';

/**
 * Ends a membership, and with it all that came of it: sessions act for it no more from the next request on, and keys
 * are revoked, so that none comes back to life should the person be asked in again.
 */
@Injectable()
export class RemoveMember {
  readonly #repository: MembersRepository;
  readonly #keys: ApiKeysRepository;
  readonly #writes: MembershipWrites;
  readonly #audit: Audit;

  constructor(
    repository: MembersRepository,
    keys: ApiKeysRepository,
    writes: MembershipWrites,
    audit: Audit,
  ) {
    this.#repository = repository;
    this.#keys = keys;
    this.#writes = writes;
    this.#audit = audit;
  }

  remove({ params }: InputOf<typeof removeMember>, caller: Caller): Promise<undefined> {
    const { organizationId } = caller;
    return this.#writes.inTurn(caller, async (client, standing) => {
      const row = await this.#repository.find(organizationId, params.member, client);
      const member = mayRemove(row, caller, standing);
      await refuseLastOwner(this.#repository, organizationId, member, client);
      await this.#end(member, caller, client);
      return undefined;
    });
  }

  async #end(member: MemberRow, caller: Caller, client: Prisma.TransactionClient): Promise<void> {
    const { organizationId } = caller;
    const { id, userId, name, role, clearance } = member;
    const keys = await this.#keys.revokeAllOf(organizationId, userId, new Date(), client);
    await this.#repository.remove(organizationId, id, client);
    const type = userId === caller.userId ? 'member.left' : 'member.removed';
    this.#audit.record(client, { type, details: { role, clearance }, subject: { id, name } });
    const revoked = keys.map(
      ({ prefix, ...subject }) => ({ type: 'api_key.revoked', details: { prefix }, subject }) as const,
    );
    this.#audit.record(client, ...revoked);
  }
}

/** Whoever may remove nobody else is not told who there is. */
function mayRemove(member: MemberRow | null, caller: Caller, standing: Standing): MemberRow {
  if (member !== null && member.userId === caller.userId) return member;
  if (!standing.permissions.includes('members:manage')) {
    throw new ProblemError('forbidden', 'This needs the permission members:manage.');
  }
  refuseBeyondOwn(standing, found(member).role);
  return found(member);
}

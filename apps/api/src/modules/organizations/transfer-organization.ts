import { Injectable } from '@nestjs/common';
import { higherOf, type InputOf, type Member, type transferOrganization } from '@parley/contracts';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { invalid, ProblemError } from '../../platform/http/index.ts';
import { MembersRepository, MembershipWrites, toMember } from '../members/index.ts';

/** Makes another member the owner and their predecessor an admin, in one. */
@Injectable()
export class TransferOrganization {
  readonly #members: MembersRepository;
  readonly #writes: MembershipWrites;
  readonly #audit: Audit;

  constructor(members: MembersRepository, writes: MembershipWrites, audit: Audit) {
    this.#members = members;
    this.#writes = writes;
    this.#audit = audit;
  }

  transfer({ body }: InputOf<typeof transferOrganization>, caller: Caller): Promise<Member> {
    const { organizationId, userId } = caller;
    // A key may hold the permission, and yet is nobody who could become an admin.
    if (userId === null) throw new ProblemError('forbidden', 'An owner hands over in person.');
    return this.#writes.inTurn(caller, async (client) => {
      const giver = await this.#members.findByUser(organizationId, userId, client);
      if (giver?.role !== 'owner') throw new ProblemError('forbidden', 'Only an owner hands over.');
      const heir = await this.#members.find(organizationId, body.member, client);
      if (heir === null) throw refusal('not_found', 'is no member');
      if (heir.id === giver.id) throw refusal('is_oneself', 'is yourself');
      const clearance = higherOf(giver.clearance, heir.clearance);
      await this.#members.update(organizationId, heir.id, { role: 'owner', clearance }, client);
      await this.#members.update(
        organizationId,
        giver.id,
        { role: 'admin', clearance: giver.clearance },
        client,
      );
      this.#audit.record(client, {
        type: 'organization.transferred',
        details: { from: { id: giver.id, name: giver.name }, to: { id: heir.id, name: heir.name } },
        subject: { id: organizationId, name: null },
      });
      return toMember({ ...heir, role: 'owner', clearance });
    });
  }
}

const refusal = (code: string, message: string) => invalid([{ pointer: '/member', code, message }]);

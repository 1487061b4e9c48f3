import { Injectable } from '@nestjs/common';
import type { createInvitation, Fault, NewInvitation, SentInvitation } from '@parley/contracts';
import { drawInvitationToken } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import type { Client } from '../../platform/database/index.ts';
import { type DraftOf, invalid } from '../../platform/http/index.ts';
import { clearanceFaults, MembershipWrites, MembersRepository, roleFaults } from '../members/index.ts';
import { Quotas } from '../usage/index.ts';
import { InvitationLetters } from './invitation-letters.ts';
import { occurrenceOf, toInvitation } from './invitations.mapper.ts';
import { InvitationsRepository } from './invitations.repository.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Asks somebody in. */
@Injectable()
export class SendInvitation {
  readonly #repository: InvitationsRepository;
  readonly #members: MembersRepository;
  readonly #writes: MembershipWrites;
  readonly #letters: InvitationLetters;
  readonly #audit: Audit;
  readonly #quotas: Quotas;

  constructor(
    repository: InvitationsRepository,
    members: MembersRepository,
    writes: MembershipWrites,
    letters: InvitationLetters,
    audit: Audit,
    quotas: Quotas,
  ) {
    this.#repository = repository;
    this.#members = members;
    this.#writes = writes;
    this.#letters = letters;
    this.#audit = audit;
    this.#quotas = quotas;
  }

  create({ body, faults }: DraftOf<typeof createInvitation>, caller: Caller): Promise<SentInvitation> {
    const { organizationId, onBehalfOf } = caller;
    return this.#writes.inTurn(caller, async (client, standing) => {
      const clearance = body.clearance ?? (body.role === 'owner' ? 'restricted' : 'internal');
      const all = [
        ...faults,
        ...roleFaults(standing, body.role),
        ...clearanceFaults(standing, body.role, clearance),
        ...(await this.#addressFaults(organizationId, body.email, client)),
      ];
      if (all.length > 0) throw invalid(all);
      await this.#quotas.admit('members', client);
      // Nothing speaks against its shape, so it is whole.
      const { expiresInDays, ...wanted } = body as NewInvitation;
      const { token, tokenHash } = drawInvitationToken();
      const row = await this.#repository.create(
        {
          ...wanted,
          clearance,
          organizationId,
          id: uuidv7(),
          tokenHash,
          invitedById: onBehalfOf,
          expiresAt: new Date(Date.now() + expiresInDays * DAY),
        },
        client,
      );
      const made = toInvitation(row, new Date());
      this.#audit.record(client, occurrenceOf('invitation.made', made));
      return { ...made, ...(await this.#letters.send(row, token, client)) };
    });
  }

  async #addressFaults(organizationId: string, email: string | undefined, client: Client): Promise<Fault[]> {
    if (email === undefined) return [];
    if (await this.#members.hasAddress(organizationId, email, client)) {
      return [{ pointer: '/email', code: 'already_member', message: 'is a member already' }];
    }
    return (await this.#repository.isOpenFor(organizationId, email, client))
      ? [
          {
            pointer: '/email',
            code: 'already_invited',
            message: 'has an invitation, which can be sent again',
          },
        ]
      : [];
  }
}

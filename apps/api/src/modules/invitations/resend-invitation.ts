import { Injectable } from '@nestjs/common';
import type { InputOf, resendInvitation, SentInvitation } from '@parley/contracts';
import { drawInvitationToken } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { found, ProblemError } from '../../platform/http/index.ts';
import { clearanceFaults, MembershipWrites, refuseBeyondOwn } from '../members/index.ts';
import { InvitationLetters } from './invitation-letters.ts';
import { occurrenceOf, toInvitation } from './invitations.mapper.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { refuseOver } from './refuse-over.ts';

const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;

/** Sends an invitation again, with another token: whoever has the letter before has it in vain. */
@Injectable()
export class ResendInvitation {
  readonly #repository: InvitationsRepository;
  readonly #writes: MembershipWrites;
  readonly #letters: InvitationLetters;
  readonly #audit: Audit;

  constructor(
    repository: InvitationsRepository,
    writes: MembershipWrites,
    letters: InvitationLetters,
    audit: Audit,
  ) {
    this.#repository = repository;
    this.#writes = writes;
    this.#letters = letters;
    this.#audit = audit;
  }

  resend({ params }: InputOf<typeof resendInvitation>, caller: Caller): Promise<SentInvitation> {
    const { organizationId } = caller;
    return this.#writes.inTurn(caller, async (client, standing) => {
      const { id, role, clearance, ...before } = found(
        await this.#repository.find(organizationId, params.invitation, client),
      );
      refuseOver(before);
      refuseBeyondOwn(standing, role);
      if (clearanceFaults(standing, role, clearance).length > 0) {
        throw new ProblemError('forbidden', 'It gives a clearance above your own.');
      }
      const { token, tokenHash } = drawInvitationToken();
      const renewed = { tokenHash, expiresAt: new Date(Date.now() + SEVEN_DAYS) };
      const row = await this.#repository.update(organizationId, id, renewed, client);
      const sent = toInvitation(row, new Date());
      this.#audit.record(client, occurrenceOf('invitation.sent_again', sent));
      return { ...sent, ...(await this.#letters.send(row, token, client)) };
    });
  }
}

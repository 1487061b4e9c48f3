import { Injectable } from '@nestjs/common';
import type {
  getInvitation,
  InputOf,
  Invitation,
  InvitationPreview,
  listInvitations,
  Page,
  previewInvitation,
  revokeInvitation,
} from '@parley/contracts';
import { hashOfSecret } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { found, notFound, toPage } from '../../platform/http/index.ts';
import { MembershipWrites, refuseBeyondOwn } from '../members/index.ts';
import { toInvitation, toPreview } from './invitations.mapper.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { refuseOver } from './refuse-over.ts';

@Injectable()
export class InvitationsService {
  readonly #repository: InvitationsRepository;
  readonly #writes: MembershipWrites;
  readonly #audit: Audit;

  constructor(repository: InvitationsRepository, writes: MembershipWrites, audit: Audit) {
    this.#repository = repository;
    this.#writes = writes;
    this.#audit = audit;
  }

  async list(
    { query }: InputOf<typeof listInvitations>,
    { organizationId }: Caller,
  ): Promise<Page<Invitation>> {
    const now = new Date();
    const rows = await this.#repository.list(organizationId, query, now);
    return toPage(rows, query, (row) => toInvitation(row, now));
  }

  async get({ params }: InputOf<typeof getInvitation>, { organizationId }: Caller): Promise<Invitation> {
    return toInvitation(found(await this.#repository.find(organizationId, params.invitation)), new Date());
  }

  /** Taken back once, it stays so: doing it again is no mistake. */
  revoke({ params }: InputOf<typeof revokeInvitation>, caller: Caller): Promise<undefined> {
    const { organizationId } = caller;
    return this.#writes.inTurn(caller, async (client, standing) => {
      const row = found(await this.#repository.find(organizationId, params.invitation, client));
      refuseBeyondOwn(standing, row.role);
      if (row.revokedAt !== null) return undefined;
      refuseOver(row);
      const { id, email } = row;
      await this.#repository.update(organizationId, id, { revokedAt: new Date() }, client);
      const subject = { id, name: email };
      this.#audit.record(client, { type: 'invitation.revoked', details: { email }, subject });
      return undefined;
    });
  }

  /** What was taken back is as if it had never been: it says nothing of the organization any more. */
  async preview({ body }: InputOf<typeof previewInvitation>): Promise<InvitationPreview> {
    const row = found(await this.#repository.findPresented(hashOfSecret(body.token)));
    if (row.revokedAt !== null) throw notFound();
    return toPreview(row, new Date());
  }
}

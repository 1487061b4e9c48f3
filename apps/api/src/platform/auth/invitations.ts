import { Injectable } from '@nestjs/common';
import type { Fault } from '@parley/contracts';
import { CredentialsRepository, type PresentedInvitation } from './credentials.repository.ts';

/** Whether an invitation lets somebody in. Joining the organization is another matter: see modules/organizations. */
@Injectable()
export class Invitations {
  readonly #credentials: CredentialsRepository;

  constructor(credentials: CredentialsRepository) {
    this.#credentials = credentials;
  }

  /** What speaks against signing up with it, for this address. */
  async faultsOf(token: string, email: string): Promise<Fault[]> {
    const invitation = await this.#credentials.findInvitation(token);
    if (invitation === null || !isOpen(invitation)) {
      return [{ pointer: '/invitation', code: 'not_open', message: 'is no invitation that is still open' }];
    }
    if (invitation.email === email.toLowerCase()) return [];
    return [{ pointer: '/email', code: 'not_invited', message: 'is not the address that was invited' }];
  }
}

const isOpen = ({ acceptedAt, revokedAt, expiresAt }: PresentedInvitation): boolean =>
  acceptedAt === null && revokedAt === null && expiresAt.getTime() > Date.now();

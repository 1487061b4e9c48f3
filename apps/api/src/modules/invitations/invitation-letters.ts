import { Inject, Injectable } from '@nestjs/common';
import { invitationLink } from '@parley/contracts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import type { Client } from '../../platform/database/index.ts';
import { invitation as letterOf, type Language, Post } from '../../platform/mail/index.ts';
import type { InvitationRow } from './invitations.repository.ts';

@Injectable()
export class InvitationLetters {
  readonly #webUrl: string;
  readonly #post: Post;

  constructor(@Inject(CONFIG) { webUrl }: Config, post: Post) {
    this.#webUrl = webUrl;
    this.#post = post;
  }

  /**
   * Sends the letter. Where it cannot be sent, whoever invites is given the link to pass on, and only then: an address
   * counts as verified once its link is followed, so a link that the inviter always got would let them be anybody.
   */
  async send(invited: InvitationRow, token: string, client: Client): Promise<{ link: string | null }> {
    const link = invitationLink(this.#webUrl, token);
    if (!this.#post.isOffered) return { link };
    const { email, locale, organization, invitedBy, expiresAt } = invited;
    const facts = { organization: organization.name, inviter: invitedBy?.name ?? null, link, expiresAt };
    await this.#post.send({ to: email, ...letterOf(locale as Language, facts) }, client);
    return { link: null };
  }
}

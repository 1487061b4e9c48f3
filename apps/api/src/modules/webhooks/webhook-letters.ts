import { Inject, Injectable } from '@nestjs/common';
import type { Webhook, WebhookEnd } from '@parley/database';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import type { Client } from '../../platform/database/index.ts';
import { type Language, Post, webhookDisabled } from '../../platform/mail/index.ts';
import { MembersRepository } from '../members/index.ts';

/** Writes to whoever made a webhook, and to the owners, that it is told nothing any more. */
@Injectable()
export class WebhookLetters {
  readonly #webUrl: string;
  readonly #post: Post;
  readonly #members: MembersRepository;

  constructor(@Inject(CONFIG) { webUrl }: Config, post: Post, members: MembersRepository) {
    this.#webUrl = webUrl;
    this.#post = post;
    this.#members = members;
  }

  async send(
    { organizationId, url, description, makerId, locale }: Webhook,
    because: WebhookEnd,
    client: Client,
  ): Promise<void> {
    const { host } = new URL(url);
    const facts = { host, description, because, link: this.#webUrl };
    for (const { name, email } of await this.#members.ownersAnd(organizationId, makerId, client)) {
      await this.#post.send({ to: email, ...webhookDisabled(locale as Language, name, facts) }, client);
    }
  }
}

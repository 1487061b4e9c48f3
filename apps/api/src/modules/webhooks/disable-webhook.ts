import { Injectable } from '@nestjs/common';
import type { Prisma, Webhook, WebhookEnd } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { DeliveriesRepository } from './deliveries.repository.ts';
import { WebhookLetters } from './webhook-letters.ts';
import { WebhooksRepository } from './webhooks.repository.ts';

/** Has a webhook told nothing any more: by hand, or since there is no use or no right in telling it. */
@Injectable()
export class DisableWebhook {
  readonly #database: DatabaseService;
  readonly #webhooks: WebhooksRepository;
  readonly #deliveries: DeliveriesRepository;
  readonly #letters: WebhookLetters;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    webhooks: WebhooksRepository,
    deliveries: DeliveriesRepository,
    letters: WebhookLetters,
    audit: Audit,
  ) {
    this.#database = database;
    this.#webhooks = webhooks;
    this.#deliveries = deliveries;
    this.#letters = letters;
    this.#audit = audit;
  }

  /** By the service itself; whoever is concerned is written to. */
  disable(webhook: Webhook, because: WebhookEnd): Promise<void> {
    return this.#database.transaction(async (client) => {
      if (await this.within(webhook, because, client)) await this.#letters.send(webhook, because, client);
    });
  }

  /** @returns whether it was enabled until then */
  async within(webhook: Webhook, because: WebhookEnd, client: Prisma.TransactionClient): Promise<boolean> {
    const { organizationId, id } = webhook;
    await this.#webhooks.lock(organizationId, id, client);
    if (!(await this.#webhooks.disable(webhook, because, client))) return false;
    await this.#deliveries.giveUpAll({ organizationId, webhookId: id }, client);
    this.#audit.record(client, {
      type: 'webhook.disabled',
      subject: subjectOf(webhook),
      label: webhook.clearance,
      details: { because },
    });
    return true;
  }
}

/** As the log names it: an address may hold a secret in its path or query, so only where it leads. */
export const subjectOf = ({ id, url }: Pick<Webhook, 'id' | 'url'>) => ({ id, name: new URL(url).host });

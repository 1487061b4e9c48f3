import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DomainEventType, type Label, labels } from '@parley/contracts';
import { z } from 'zod';
import { DatabaseService } from '../../platform/database/index.ts';
import { DomainEvents, type Told } from '../../platform/events/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { bodyOf } from './deliveries.mapper.ts';
import { DeliveriesRepository } from './deliveries.repository.ts';
import { DisableWebhook } from './disable-webhook.ts';
import { Lanes } from './lanes.ts';
import { effectiveClearance } from './webhooks.mapper.ts';
import { type WebhookRow, WebhooksRepository } from './webhooks.repository.ts';

/** Queued by a trigger of the outbox, in the transaction that tells. */
const DEAL_OUT = 'webhook_deal_out';
const dealing = z.object({ organizationId: z.string() });

/** How many events are taken at once. */
const TAKEN = 200;

/** Makes a delivery of each event for each webhook that is told of it: once, whoever is killed over it. */
@Injectable()
export class DealOut implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #events: DomainEvents;
  readonly #jobs: Jobs;
  readonly #webhooks: WebhooksRepository;
  readonly #deliveries: DeliveriesRepository;
  readonly #lanes: Lanes;
  readonly #disabling: DisableWebhook;

  constructor(
    database: DatabaseService,
    events: DomainEvents,
    jobs: Jobs,
    webhooks: WebhooksRepository,
    deliveries: DeliveriesRepository,
    lanes: Lanes,
    disabling: DisableWebhook,
  ) {
    this.#database = database;
    this.#events = events;
    this.#jobs = jobs;
    this.#webhooks = webhooks;
    this.#deliveries = deliveries;
    this.#lanes = lanes;
    this.#disabling = disabling;
  }

  onModuleInit(): void {
    this.#jobs.define(
      DEAL_OUT,
      (payload) => this.dealOut(dealing.parse(payload).organizationId),
      'deliveries',
    );
  }

  dealOut(organizationId: string): Promise<void> {
    return this.#database.withScope({ organizationId }, async () => {
      for (const webhook of await this.#webhooks.enabled(organizationId)) await this.#dealOutTo(webhook);
    });
  }

  /** Until there is nothing more. Another may deal out at the same time: then it is seen anew how far they have come. */
  async #dealOutTo({ organizationId, id }: WebhookRow): Promise<void> {
    for (;;) {
      const webhook = await this.#webhooks.find({ organizationId, labels: [...labels] }, id);
      if (webhook === null || webhook.disabledAt !== null) return;
      const clearance = effectiveClearance(webhook);
      if (clearance === null) return this.#disabling.disable(webhook, 'maker_gone');
      const { dealtTo, processIds: processes } = webhook;
      const listener = { organizationId, clearance, processes, types: webhook.types as DomainEventType[] };
      const told = await this.#events.after(listener, dealtTo, TAKEN);
      if (told.position === dealtTo) return;
      await this.#keep(webhook, told, clearance);
    }
  }

  /** The deliveries, how far they go, and who delivers them: all of it or nothing. */
  #keep(webhook: WebhookRow, { events, position }: Told, clearance: Label): Promise<void> {
    const { organizationId, id: webhookId } = webhook;
    const told = events.map((one) => ({ ...one, body: bodyOf(one.event) }));
    return this.#database.transaction(async (client) => {
      const isOurs = await this.#webhooks.dealtTo(webhook, position, client);
      if (!isOurs || told.length === 0) return;
      await this.#deliveries.addTold({ organizationId, webhookId }, told, clearance, client);
      for (const lane of new Set(told.map(({ event }) => event.process.id))) {
        await this.#lanes.go({ organizationId, webhookId, lane }, client);
      }
    });
  }
}

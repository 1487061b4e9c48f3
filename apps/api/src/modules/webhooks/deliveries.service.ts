import { Injectable } from '@nestjs/common';
import {
  type getWebhookDelivery,
  type InputOf,
  type listWebhookDeliveries,
  type Page,
  type redeliverWebhookDelivery,
  TEST_EVENT,
  type testWebhook,
  type WebhookDelivery,
} from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../platform/auth/index.ts';
import { found, ProblemError, toPage } from '../../platform/http/index.ts';
import { testBody, toDelivery } from './deliveries.mapper.ts';
import { DeliveriesRepository, type DeliveryRow } from './deliveries.repository.ts';
import { Lanes } from './lanes.ts';
import { Told } from './told.ts';
import { effectiveClearance } from './webhooks.mapper.ts';
import { type WebhookRow, WebhooksRepository } from './webhooks.repository.ts';
import { viewerOf, WebhooksService } from './webhooks.service.ts';

@Injectable()
export class DeliveriesService {
  readonly #service: WebhooksService;
  readonly #webhooks: WebhooksRepository;
  readonly #deliveries: DeliveriesRepository;
  readonly #lanes: Lanes;
  readonly #told: Told;

  constructor(
    service: WebhooksService,
    webhooks: WebhooksRepository,
    deliveries: DeliveriesRepository,
    lanes: Lanes,
    told: Told,
  ) {
    this.#service = service;
    this.#webhooks = webhooks;
    this.#deliveries = deliveries;
    this.#lanes = lanes;
    this.#told = told;
  }

  async list(
    { params, query }: InputOf<typeof listWebhookDeliveries>,
    caller: Caller,
  ): Promise<Page<WebhookDelivery>> {
    const viewer = viewerOf(caller);
    const { id } = found(await this.#webhooks.find(viewer, params.webhook));
    return toPage(await this.#deliveries.list(viewer, id, query), query, toDelivery);
  }

  async get({ params }: InputOf<typeof getWebhookDelivery>, caller: Caller): Promise<WebhookDelivery> {
    return toDelivery(await this.#find(params, caller));
  }

  test({ params }: InputOf<typeof testWebhook>, caller: Caller): Promise<WebhookDelivery> {
    return this.#service.changing(params.webhook, caller, async (webhook, client) => {
      const occurredAt = new Date();
      const test = {
        eventId: uuidv7(),
        type: TEST_EVENT,
        occurredAt,
        processId: null,
        about: [],
        place: 0n,
        clearance: 'public' as const,
        body: testBody(webhook.id, occurredAt),
      };
      const made = await this.#send(webhook, test, client);
      this.#service.record(client, webhook, { type: 'webhook.tested', details: {} });
      return toDelivery(made);
    });
  }

  async redeliver(
    { params }: InputOf<typeof redeliverWebhookDelivery>,
    caller: Caller,
  ): Promise<WebhookDelivery> {
    const former = await this.#find(params, caller);
    const clearance = effectiveClearance(found(await this.#webhooks.find(viewerOf(caller), params.webhook)));
    const body = clearance === null ? null : await this.#told.bodyFor(former, clearance);
    if (clearance === null || body === null) {
      throw new ProblemError('conflict', 'It is a week ago, or is not told to this webhook any more.');
    }
    const { eventId, type, occurredAt, processId, about, place } = former;
    const once = { eventId, type, occurredAt, processId, about, place, clearance, body };
    return this.#service.changing(params.webhook, caller, async (webhook, client) => {
      const made = await this.#send(webhook, once, client);
      this.#service.record(client, webhook, { type: 'webhook.redelivered', details: { type } });
      return toDelivery(made);
    });
  }

  async #find(params: { webhook: string; delivery: string }, caller: Caller): Promise<DeliveryRow> {
    const viewer = viewerOf(caller);
    const { id } = found(await this.#webhooks.find(viewer, params.webhook));
    return found(await this.#deliveries.find(viewer, id, params.delivery));
  }

  /** In a lane of its own: at once, whatever else waits. */
  async #send(
    { organizationId, id: webhookId, makerClearance }: WebhookRow,
    what: Pick<
      DeliveryRow,
      'eventId' | 'type' | 'occurredAt' | 'processId' | 'about' | 'place' | 'clearance' | 'body'
    >,
    client: Prisma.TransactionClient,
  ): Promise<DeliveryRow> {
    if (makerClearance === null) {
      throw new ProblemError('conflict', 'Whoever made it is no member any more: nothing is sent to it.');
    }
    const id = uuidv7();
    const of = { organizationId, webhookId, lane: id };
    const waiting = { status: 'waiting', nextAttemptAt: new Date(), byHand: true } as const;
    const made = await this.#deliveries.add({ ...what, ...of, ...waiting, id }, client);
    await this.#lanes.go(of, client);
    return made;
  }
}

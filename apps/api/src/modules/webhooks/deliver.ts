import { Injectable, type OnModuleInit } from '@nestjs/common';
import { labels } from '@parley/contracts';
import { z } from 'zod';
import { DatabaseService } from '../../platform/database/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { type Attempted, Attempts } from './attempt.ts';
import { DeliveriesRepository, type DeliveryRow } from './deliveries.repository.ts';
import { DisableWebhook } from './disable-webhook.ts';
import { DELIVER, Lanes, type Lane } from './lanes.ts';
import { failsForTooLong, nextAttempt } from './retries.ts';
import { Told } from './told.ts';
import { WebhookSecrets } from './webhook-secrets.ts';
import { effectiveClearance } from './webhooks.mapper.ts';
import { type WebhookRow, WebhooksRepository } from './webhooks.repository.ts';

const lane = z.object({ organizationId: z.string(), webhookId: z.string(), lane: z.string() });

/** How long one goes on along a lane while others wait for somebody to go along theirs. */
const TURN = 20_000;

/**
 * Goes along a lane, the first delivery first. What fails stays first until it has succeeded or is given up; whoever comes
 * by meanwhile sees that it is not due and leaves, since the attempt that failed has queued who comes back in time.
 */
@Injectable()
export class Deliver implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #jobs: Jobs;
  readonly #webhooks: WebhooksRepository;
  readonly #deliveries: DeliveriesRepository;
  readonly #lanes: Lanes;
  readonly #told: Told;
  readonly #attempts: Attempts;
  readonly #secrets: WebhookSecrets;
  readonly #disabling: DisableWebhook;

  constructor(
    database: DatabaseService,
    jobs: Jobs,
    webhooks: WebhooksRepository,
    deliveries: DeliveriesRepository,
    lanes: Lanes,
    told: Told,
    attempts: Attempts,
    secrets: WebhookSecrets,
    disabling: DisableWebhook,
  ) {
    this.#database = database;
    this.#jobs = jobs;
    this.#webhooks = webhooks;
    this.#deliveries = deliveries;
    this.#lanes = lanes;
    this.#told = told;
    this.#attempts = attempts;
    this.#secrets = secrets;
    this.#disabling = disabling;
  }

  onModuleInit(): void {
    this.#jobs.define(DELIVER, (payload) => this.goAlong(lane.parse(payload)), 'deliveries');
  }

  goAlong(of: Lane): Promise<void> {
    const { organizationId } = of;
    return this.#database.withScope({ organizationId }, async () => {
      const until = Date.now() + TURN;
      for (;;) {
        const first = await this.#deliveries.first(of, of.lane);
        if (first?.isDue !== true) return;
        if (Date.now() > until) return this.#lanes.go(of);
        await this.#deliver(first.delivery);
      }
    });
  }

  async #deliver(delivery: DeliveryRow): Promise<void> {
    const { organizationId, webhookId } = delivery;
    const webhook = await this.#webhooks.find({ organizationId, labels: [...labels] }, webhookId);
    // Removed this moment, and its deliveries with it.
    if (webhook === null) return;
    const clearance = effectiveClearance(webhook);
    const secrets = this.#secrets.open(webhook, new Date());
    if (clearance === null || secrets === null) {
      await this.#disabling.disable(webhook, clearance === null ? 'maker_gone' : 'secret_lost');
      return this.#giveUp(delivery, 'disabled');
    }
    if (webhook.disabledAt !== null && !delivery.byHand) return this.#giveUp(delivery, 'disabled');
    const body = await this.#told.bodyFor(delivery, clearance);
    if (body === null) return this.#giveUp(delivery, 'not_seen_any_more');
    const attempted = await this.#attempts.attempt(webhook.url, delivery.eventId, body, secrets);
    await this.#record(webhook, delivery, { ...attempted, clearance });
  }

  async #giveUp(delivery: DeliveryRow, failure: Attempted['failure']): Promise<void> {
    const given = { status: 'given_up', nextAttemptAt: null, failure } as const;
    await this.#deliveries.recordAttempt(delivery, given, this.#database.prisma);
  }

  /** How it ended, when it is tried again, and who will: all of it or nothing. */
  async #record(
    webhook: WebhookRow,
    delivery: DeliveryRow,
    attempted: Attempted & Pick<DeliveryRow, 'clearance'>,
  ): Promise<void> {
    const now = new Date();
    const isDelivered = attempted.failure === null;
    const again = isDelivered || delivery.byHand ? null : nextAttempt(delivery.attempts + 1, now);
    const status = isDelivered ? 'succeeded' : again === null ? 'given_up' : 'waiting';
    await this.#database.transaction(async (client) => {
      const recorded = { ...attempted, status, nextAttemptAt: again } as const;
      if (!(await this.#deliveries.recordAttempt(delivery, recorded, client))) return;
      if (again !== null) await this.#lanes.go(delivery, client, again);
      await this.#noteOutcome(webhook, delivery, isDelivered, now, client);
    });
    if (attempted.answerStatus === 410) return this.#disabling.disable(webhook, 'gone');
    const { failingSince } = webhook;
    if (!isDelivered && !delivery.byHand && failingSince !== null && failsForTooLong(failingSince, now)) {
      await this.#disabling.disable(webhook, 'failing');
    }
  }

  /** Since when it fails. What was asked for by hand may fail for reasons of its own, and may show that all is well. */
  async #noteOutcome(
    webhook: WebhookRow,
    { byHand }: DeliveryRow,
    isDelivered: boolean,
    now: Date,
    client: Parameters<WebhooksRepository['update']>[2],
  ): Promise<void> {
    if (isDelivered && webhook.failingSince !== null) {
      await this.#webhooks.update(webhook, { failingSince: null }, client);
    }
    if (!isDelivered && !byHand && webhook.failingSince === null) {
      await this.#webhooks.update(webhook, { failingSince: now }, client);
    }
  }
}

import { Injectable } from '@nestjs/common';
import {
  type CreatedWebhook,
  type disableWebhook,
  type enableWebhook,
  type getWebhook,
  type InputOf,
  labelsSeenWith,
  type listWebhooks,
  type Page,
  type removeWebhook,
  type rotateWebhookSecret,
  type Webhook,
} from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { Audit, type Occurrence } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { DomainEvents } from '../../platform/events/index.ts';
import { found, ProblemError, toPage } from '../../platform/http/index.ts';
import { DisableWebhook, subjectOf } from './disable-webhook.ts';
import { drawSecret } from './signature.ts';
import { WebhookSecrets } from './webhook-secrets.ts';
import { toWebhook } from './webhooks.mapper.ts';
import { type Viewer, type WebhookRow, WebhooksRepository } from './webhooks.repository.ts';

/** For how long the secret before signs as well. */
const DAY = 24 * 60 * 60 * 1000;

type One = InputOf<typeof getWebhook>;

@Injectable()
export class WebhooksService {
  readonly #database: DatabaseService;
  readonly #repository: WebhooksRepository;
  readonly #secrets: WebhookSecrets;
  readonly #events: DomainEvents;
  readonly #disabling: DisableWebhook;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    repository: WebhooksRepository,
    secrets: WebhookSecrets,
    events: DomainEvents,
    disabling: DisableWebhook,
    audit: Audit,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#secrets = secrets;
    this.#events = events;
    this.#disabling = disabling;
    this.#audit = audit;
  }

  async list({ query }: InputOf<typeof listWebhooks>, caller: Caller): Promise<Page<Webhook>> {
    const viewer = viewerOf(caller);
    const rows = await this.#repository.list(viewer, query);
    const named = rows.flatMap(({ processIds }) => processIds);
    const seen = await this.#repository.processesSeen(viewer, named);
    return toPage(rows, query, (row) => toWebhook(row, seen, new Date()));
  }

  async get({ params }: One, caller: Caller): Promise<Webhook> {
    return this.shown(found(await this.#repository.find(viewerOf(caller), params.webhook)), caller);
  }

  /** As the caller is given it. */
  async shown(row: WebhookRow, caller: Caller, client?: Client): Promise<Webhook> {
    const seen = await this.#repository.processesSeen(viewerOf(caller), row.processIds, client);
    return toWebhook(row, seen, new Date());
  }

  remove({ params }: InputOf<typeof removeWebhook>, caller: Caller): Promise<undefined> {
    return this.changing(params.webhook, caller, async (webhook, client) => {
      await this.#repository.remove(webhook.organizationId, webhook.id, client);
      this.record(client, webhook, { type: 'webhook.removed', details: {} });
      return undefined;
    });
  }

  rotate({ params }: InputOf<typeof rotateWebhookSecret>, caller: Caller): Promise<CreatedWebhook> {
    return this.changing(params.webhook, caller, async (webhook, client) => {
      const secret = drawSecret();
      const changes = {
        secret: this.#secrets.seal(secret, webhook),
        formerSecret: webhook.secret,
        formerUntil: new Date(Date.now() + DAY),
      };
      await this.#repository.update(webhook, changes, client);
      this.record(client, webhook, { type: 'webhook.secret_exchanged', details: {} });
      return { ...(await this.shown({ ...webhook, ...changes }, caller, client)), secret };
    });
  }

  async enable({ params }: InputOf<typeof enableWebhook>, caller: Caller): Promise<Webhook> {
    const head = await this.#events.head(caller.organizationId);
    return this.changing(params.webhook, caller, async (webhook, client) => {
      refuseUseless(webhook, this.#secrets.open(webhook, new Date()));
      const changes = { disabledAt: null, disabledBecause: null, failingSince: null };
      const dealtTo = webhook.disabledAt === null ? webhook.dealtTo : head;
      await this.#repository.update(webhook, { ...changes, dealtTo }, client);
      this.record(client, webhook, { type: 'webhook.enabled', details: {} });
      return this.shown({ ...webhook, ...changes }, caller, client);
    });
  }

  disable({ params }: InputOf<typeof disableWebhook>, caller: Caller): Promise<Webhook> {
    return this.changing(params.webhook, caller, async (webhook, client) => {
      await this.#disabling.within(webhook, 'by_hand', client);
      const now = found(await this.#repository.find(viewerOf(caller), webhook.id, client));
      return this.shown(now, caller, client);
    });
  }

  /** Does something to one under its lock. @throws ProblemError where the caller sees none */
  changing<T>(
    id: string,
    caller: Caller,
    change: (webhook: WebhookRow, client: Prisma.TransactionClient) => Promise<T>,
  ): Promise<T> {
    return this.#database.transaction(async (client) => {
      await this.#repository.lock(caller.organizationId, id, client);
      return change(found(await this.#repository.find(viewerOf(caller), id, client)), client);
    });
  }

  /** Whoever may not see it is told nothing of it by the log either. */
  record(client: Client, webhook: WebhookRow, happened: Happened): void {
    const occurrence = { ...happened, subject: subjectOf(webhook), label: webhook.clearance };
    this.#audit.record(client, occurrence as Occurrence);
  }
}

function refuseUseless({ makerClearance }: WebhookRow, secrets: readonly string[] | null): void {
  if (makerClearance === null) {
    throw new ProblemError('conflict', 'Whoever made it is no member any more: make a new one.');
  }
  if (secrets === null) {
    throw new ProblemError('conflict', 'Its secret cannot be read any more: exchange it first.');
  }
}

type Happened = Pick<Extract<Occurrence, { type: `webhook.${string}` }>, 'type' | 'details'>;

export const viewerOf = ({ organizationId, clearance }: Caller): Viewer => ({
  organizationId,
  labels: labelsSeenWith(clearance),
});

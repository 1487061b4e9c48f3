import { Injectable } from '@nestjs/common';
import {
  type createWebhook,
  type CreatedWebhook,
  type Fault,
  type Label,
  labelsSeenWith,
  lowerOf,
  type NewWebhook,
  type updateWebhook,
  type Webhook,
} from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { DomainEvents } from '../../platform/events/index.ts';
import { type DraftOf, found, invalid, mustMatch, ProblemError } from '../../platform/http/index.ts';
import { Outgoing } from '../../platform/outgoing/index.ts';
import { MembersRepository } from '../members/index.ts';
import { drawSecret } from './signature.ts';
import { clearanceFaults, processFaults, urlFaults } from './webhook-faults.ts';
import { WebhookSecrets } from './webhook-secrets.ts';
import { type WebhookRow, WebhooksRepository } from './webhooks.repository.ts';
import { WebhooksService } from './webhooks.service.ts';

/** More would be a mistake, and each of them is sent everything. */
const MOST = 50;

type Wanted = Partial<DraftOf<typeof updateWebhook>['body']>;

/** Makes webhooks and changes them, within what whoever does it may see. */
@Injectable()
export class WriteWebhook {
  readonly #database: DatabaseService;
  readonly #service: WebhooksService;
  readonly #repository: WebhooksRepository;
  readonly #members: MembersRepository;
  readonly #secrets: WebhookSecrets;
  readonly #events: DomainEvents;
  readonly #outgoing: Outgoing;

  constructor(
    database: DatabaseService,
    service: WebhooksService,
    repository: WebhooksRepository,
    members: MembersRepository,
    secrets: WebhookSecrets,
    events: DomainEvents,
    outgoing: Outgoing,
  ) {
    this.#database = database;
    this.#service = service;
    this.#repository = repository;
    this.#members = members;
    this.#secrets = secrets;
    this.#events = events;
    this.#outgoing = outgoing;
  }

  async create({ body, faults }: DraftOf<typeof createWebhook>, caller: Caller): Promise<CreatedWebhook> {
    const all = [...faults, ...(await this.#faultsOf(body, body.clearance ?? caller.clearance, caller))];
    if (all.length > 0) throw invalid(all);
    // Nothing speaks against its shape, so it is whole.
    return this.#make(body as NewWebhook, caller);
  }

  update(
    { params, body, faults }: DraftOf<typeof updateWebhook>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<Webhook> {
    return this.#service.changing(params.webhook, caller, async (webhook, client) => {
      mustMatch(ifMatch, await this.#service.shown(webhook, caller, client));
      const clearance = body.clearance ?? webhook.clearance;
      const all = [...faults, ...(await this.#faultsOf(body, clearance, caller, client))];
      if (all.length > 0) throw invalid(all);
      const changes = columnsOf(body as Partial<NewWebhook>);
      const fields = Object.keys(body).toSorted();
      await this.#repository.update(webhook, changes, client);
      const changed: WebhookRow = { ...webhook, ...changes };
      this.#service.record(client, changed, { type: 'webhook.changed', details: { fields } });
      return this.#service.shown(changed, caller, client);
    });
  }

  async #faultsOf(body: Wanted, clearance: Label, caller: Caller, client?: Client): Promise<Fault[]> {
    const { organizationId } = caller;
    const named = (body.processes ?? []).filter((id) => id !== undefined);
    const labels = labelsSeenWith(lowerOf(clearance, caller.clearance));
    const seen = await this.#repository.processesSeen({ organizationId, labels }, named, client);
    return [
      ...urlFaults(this.#outgoing, body.url),
      ...processFaults(body.processes, seen),
      ...clearanceFaults(caller.clearance, body.clearance),
    ];
  }

  async #make(wanted: NewWebhook, caller: Caller): Promise<CreatedWebhook> {
    const { organizationId, onBehalfOf } = caller;
    const dealtTo = await this.#events.head(organizationId);
    return this.#database.transaction(async (client) => {
      await this.#members.lock(organizationId, client);
      const maker = await this.#members.findByUser(organizationId, onBehalfOf, client);
      if (maker === null) throw new ProblemError('forbidden', 'You are no member any more.');
      if ((await this.#repository.count(organizationId, client)) >= MOST) {
        throw new ProblemError('conflict', `An organization has ${MOST} webhooks at most.`);
      }
      const secret = drawSecret();
      const owner = { organizationId, id: uuidv7() };
      const data = {
        ...owner,
        url: wanted.url,
        description: wanted.description,
        types: wanted.events ?? [],
        processIds: wanted.processes ?? [],
        clearance: wanted.clearance,
        locale: wanted.locale,
        secret: this.#secrets.seal(secret, owner),
        makerId: maker.id,
        makerName: maker.name,
        dealtTo,
      };
      const made = found(await this.#repository.create(data, client));
      const details = { clearance: made.clearance };
      this.#service.record(client, made, { type: 'webhook.made', details });
      return { ...(await this.#service.shown(made, caller, client)), secret };
    });
  }
}

/** What is left out stays; null is for all. */
const columnsOf = ({ events, processes, ...said }: Partial<NewWebhook>) => ({
  ...said,
  ...(events !== undefined && { types: [...new Set(events ?? [])] }),
  ...(processes !== undefined && { processIds: [...new Set(processes ?? [])] }),
});

import { Injectable } from '@nestjs/common';
import type { DomainEvent, Label, PageQuery, WebhookDelivery as Shown } from '@parley/contracts';
import { Prisma, type WebhookDelivery } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { decodeCursor } from '../../platform/http/index.ts';
import type { Viewer } from './webhooks.repository.ts';

export type DeliveryRow = WebhookDelivery;

/** Which webhook's; the organization comes first. */
export interface OfWebhook {
  organizationId: string;
  webhookId: string;
}

/** What is known of an attempt once it is over. */
export type Attempt = Pick<
  DeliveryRow,
  | 'attemptedAt'
  | 'durationMs'
  | 'requestHeaders'
  | 'body'
  | 'clearance'
  | 'answerStatus'
  | 'answerBody'
  | 'failure'
  | 'status'
  | 'nextAttemptAt'
>;

export interface DeliveriesQuery extends PageQuery {
  status?: Shown['status'] | undefined;
}

@Injectable()
export class DeliveriesRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** The newest first. */
  async list(viewer: Viewer, webhookId: string, query: DeliveriesQuery): Promise<DeliveryRow[]> {
    const { cursor, status, limit } = query;
    const conditions = [
      ...(status === undefined ? [] : [Prisma.sql`AND status = ${status}::delivery_status`]),
      ...(cursor === undefined ? [] : [Prisma.sql`AND id < ${decodeCursor(cursor)}::uuid`]),
      Prisma.sql`ORDER BY id DESC LIMIT ${limit + 1}`,
    ];
    return this.#seen(viewer, webhookId, Prisma.join(conditions, ' '));
  }

  async find(viewer: Viewer, webhookId: string, id: string): Promise<DeliveryRow | null> {
    const [row] = await this.#seen(viewer, webhookId, Prisma.sql`AND id = ${id}::uuid`);
    return row ?? null;
  }

  /**
   * Deliveries of what a webhook is told, each in the lane of its process. What they tell of that has a label stands in
   * the outbox, and nowhere in the event.
   */
  async addTold(
    { organizationId, webhookId }: OfWebhook,
    told: readonly { position: bigint; event: DomainEvent; body: string }[],
    clearance: Label,
    client: Client,
  ): Promise<void> {
    const places = told.map(({ position }) => position);
    const abouts = await client.outboxEvent.findMany({
      where: { organizationId, position: { in: places } },
      select: { position: true, about: true },
    });
    const aboutAt = new Map(abouts.map(({ position, about }) => [position, about]));
    await client.webhookDelivery.createMany({
      data: told.map(({ position, event, body }) => ({
        organizationId,
        webhookId,
        id: uuidv7(),
        lane: event.process.id,
        place: position,
        byHand: false,
        eventId: event.id,
        type: event.type,
        occurredAt: new Date(event.occurredAt),
        processId: event.process.id,
        about: aboutAt.get(position) ?? [],
        clearance,
        body,
        status: 'waiting' as const,
        nextAttemptAt: new Date(),
      })),
    });
  }

  add(data: Prisma.WebhookDeliveryUncheckedCreateInput, client: Client): Promise<DeliveryRow> {
    return client.webhookDelivery.create({ data });
  }

  /** Whoever is first in a lane, and whether it is due by the clock by which jobs are begun. */
  async first({ organizationId, webhookId }: OfWebhook, lane: string) {
    const { prisma } = this.#database;
    const delivery = await prisma.webhookDelivery.findFirst({
      where: { organizationId, webhookId, lane, status: 'waiting' },
      orderBy: { place: 'asc' },
    });
    if (delivery?.nextAttemptAt === undefined || delivery.nextAttemptAt === null) return null;
    const [clock] = await prisma.$queryRaw<
      { due: boolean }[]
    >`SELECT ${delivery.nextAttemptAt} <= now() AS due`;
    return { delivery, isDue: clock?.due === true };
  }

  /** @returns whether it was still to be attempted: nobody else has, and nobody has given it up */
  async recordAttempt(
    { organizationId, webhookId, id, attempts }: DeliveryRow,
    { requestHeaders, ...attempt }: Partial<Attempt>,
    client: Client,
  ): Promise<boolean> {
    const { count } = await client.webhookDelivery.updateMany({
      where: { organizationId, webhookId, id, attempts, status: 'waiting' },
      data: {
        ...attempt,
        ...(requestHeaders === undefined || requestHeaders === null ? {} : { requestHeaders }),
        ...(attempt.attemptedAt === undefined ? {} : { attempts: attempts + 1 }),
      },
    });
    return count > 0;
  }

  /** What was asked for by hand is tried all the same. */
  async giveUpAll({ organizationId, webhookId }: OfWebhook, client: Client): Promise<void> {
    await client.webhookDelivery.updateMany({
      where: { organizationId, webhookId, status: 'waiting', byHand: false },
      data: { status: 'given_up', nextAttemptAt: null, failure: 'disabled' },
    });
  }

  /** Sweeps up what is older than a month, of all organizations. */
  async forget(): Promise<void> {
    await this.#database.prisma.$queryRaw`SELECT forget_deliveries() AS forgotten`;
  }

  #seen({ organizationId, labels }: Viewer, webhookId: string, which: Prisma.Sql): Promise<DeliveryRow[]> {
    return this.#database.prisma.$queryRaw<DeliveryRow[]>`
      SELECT organization_id AS "organizationId", webhook_id AS "webhookId", id, lane, place, by_hand AS "byHand",
        event_id AS "eventId", type, occurred_at AS "occurredAt", process_id AS "processId", about, clearance, body,
        status, attempts, next_attempt_at AS "nextAttemptAt", attempted_at AS "attemptedAt",
        duration_ms AS "durationMs", request_headers AS "requestHeaders", answer_status AS "answerStatus",
        answer_body AS "answerBody", failure, created_at AS "createdAt"
      FROM webhook_delivery AS delivery
      WHERE organization_id = ${organizationId}::uuid AND webhook_id = ${webhookId}::uuid
        AND clearance = ANY (${labels}::label[]) ${stillSeenWith(labels)} ${which}
    `;
  }
}

/** What has been hidden since is hidden here too. */
function stillSeenWith(labels: readonly Label[]): Prisma.Sql {
  if (labels.includes('restricted')) return Prisma.empty;
  return Prisma.sql`
    AND NOT EXISTS (
      SELECT FROM unnest(delivery.about) AS told (id)
      CROSS JOIN LATERAL (
        SELECT version.label
        FROM resource_version AS version
        WHERE version.organization_id = delivery.organization_id AND version.process_id = delivery.process_id
          -- What has a label; named, so that the key finds them.
          AND version.resource IN ('process', 'meeting', 'source', 'item', 'milestone', 'event')
          AND version.id = told.id
        ORDER BY version.revision DESC
        LIMIT 1
      ) AS last
      WHERE NOT last.label = ANY (${[...labels]}::label[])
    )
  `;
}

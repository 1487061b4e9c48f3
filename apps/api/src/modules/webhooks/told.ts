import { Injectable } from '@nestjs/common';
import { type DomainEvent, type Label, TEST_EVENT } from '@parley/contracts';
import { DomainEvents } from '../../platform/events/index.ts';
import { bodyOf, testBody } from './deliveries.mapper.ts';
import type { DeliveryRow } from './deliveries.repository.ts';

type Of = Pick<
  DeliveryRow,
  'organizationId' | 'webhookId' | 'type' | 'place' | 'eventId' | 'processId' | 'occurredAt'
>;

/**
 * What a delivery tells, as it may be told now: read anew for each attempt, since what it tells of may have been hidden
 * since, and its maker may see less.
 */
@Injectable()
export class Told {
  readonly #events: DomainEvents;

  constructor(events: DomainEvents) {
    this.#events = events;
  }

  /** null: it is told no more. */
  async bodyFor(delivery: Of, clearance: Label): Promise<string | null> {
    if (delivery.type === TEST_EVENT) return testBody(delivery.webhookId, delivery.occurredAt);
    const event = await this.#eventFor(delivery, clearance);
    return event === null ? null : bodyOf(event);
  }

  async #eventFor({ organizationId, place, eventId }: Of, clearance: Label): Promise<DomainEvent | null> {
    const { events } = await this.#events.after({ organizationId, clearance }, place - 1n, 1);
    const [next] = events;
    return next?.event.id === eventId ? next.event : null;
  }
}

import { type DomainEvent, TEST_EVENT, type WebhookDelivery, type WebhookMessage } from '@parley/contracts';
import type { DeliveryRow } from './deliveries.repository.ts';

export const toDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  event: { id: row.eventId, type: row.type, occurredAt: row.occurredAt.toISOString() },
  status: row.status,
  byHand: row.byHand,
  attempts: row.attempts,
  nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
  failure: row.failure as WebhookDelivery['failure'],
  lastAttempt: lastAttemptOf(row),
  createdAt: row.createdAt.toISOString(),
});

function lastAttemptOf(row: DeliveryRow): WebhookDelivery['lastAttempt'] {
  const { attemptedAt, durationMs, requestHeaders, body, answerStatus, answerBody } = row;
  if (attemptedAt === null) return null;
  return {
    at: attemptedAt.toISOString(),
    durationMs: durationMs ?? 0,
    request: { headers: (requestHeaders ?? {}) as Record<string, string>, body },
    answer: answerStatus === null ? null : { status: answerStatus, body: answerBody ?? '' },
  };
}

/** What is posted: the same text for the same event, whenever it is made. */
export const bodyOf = (event: DomainEvent): string => {
  const message: WebhookMessage = { type: event.type, timestamp: event.occurredAt, data: event };
  return JSON.stringify(message);
};

export const testBody = (webhookId: string, at: Date): string => {
  const message: WebhookMessage = {
    type: TEST_EVENT,
    timestamp: at.toISOString(),
    data: { webhook: webhookId },
  };
  return JSON.stringify(message);
};

import { type DomainEventType, type Label, lowerOf, type Webhook } from '@parley/contracts';
import type { WebhookRow } from './webhooks.repository.ts';

/** What it may be told of now: null where nobody who made it is there to see anything. */
export const effectiveClearance = ({ clearance, makerClearance }: WebhookRow): Label | null =>
  makerClearance === null ? null : lowerOf(clearance, makerClearance);

/** @param seen those of its processes that the caller may see */
export function toWebhook(row: WebhookRow, seen: ReadonlySet<string>, now: Date): Webhook {
  const effective = effectiveClearance(row);
  const because = row.disabledBecause ?? (effective === null ? 'maker_gone' : null);
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    // Only what the catalogue knows gets in, and a type of it is never renamed.
    events: row.types.length === 0 ? null : (row.types as DomainEventType[]),
    processes: row.processIds.length === 0 ? null : row.processIds.filter((id) => seen.has(id)),
    clearance: row.clearance,
    effectiveClearance: effective,
    status: because === null ? 'enabled' : 'disabled',
    disabledBecause: because,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    failingSince: row.failingSince?.toISOString() ?? null,
    formerSecretUntil:
      row.formerUntil !== null && row.formerUntil > now ? row.formerUntil.toISOString() : null,
    locale: row.locale as Webhook['locale'],
    createdBy: row.makerName,
    createdAt: row.createdAt.toISOString(),
  };
}

import type { WebhookDelivery } from '@parley/contracts';

type Status = WebhookDelivery['status'];

export const statuses = ['waiting', 'succeeded', 'given_up'] as const satisfies readonly Status[];

/** Which deliveries of a webhook are looked at. It stands in the address. */
export interface Shown {
  id: string;
  status: Status | null;
  cursor: string | null;
}

export const statusIn = (asked: string | string[] | undefined): Status | null =>
  statuses.find((status) => status === asked) ?? null;

export function addressOf({ id, status, cursor }: Shown): string {
  const search = new URLSearchParams();
  if (status !== null) search.set('status', status);
  if (cursor !== null) search.set('cursor', cursor);
  const text = search.toString();
  return `/settings/webhooks/${id}${text === '' ? '' : `?${text}`}`;
}

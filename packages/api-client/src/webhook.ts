import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { components } from './generated/openapi.ts';

type DomainEvent = components['schemas']['DomainEvent'];

/** What the service posts: an event, without values; or the trial that somebody asked for. */
export type WebhookMessage =
  | { type: DomainEvent['type']; timestamp: string; data: DomainEvent }
  | { type: 'webhook.test'; timestamp: string; data: { webhook: string } };

/** What came is not what the service sent, or not now: do not act on it, answer with 400. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
}

/**
 * Checks that a webhook comes from who knows the secret, and is of these five minutes (Standard Webhooks). While a
 * secret is being exchanged the service signs with both: one that fits is enough.
 *
 * @param body as it came, byte for byte: parsed and written again it would not be the same
 * @param headers of the request: `webhook-id`, `webhook-timestamp` and `webhook-signature` are read
 * @param secret `whsec_…`, as it was shown once
 * @returns the body, parsed
 * @throws WebhookError where it is not to be trusted
 */
export function verifyWebhook(
  body: string | Uint8Array,
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>,
  secret: string,
): WebhookMessage {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  try {
    return new Webhook(secret).verify(text, fieldsOf(headers)) as WebhookMessage;
  } catch (error) {
    if (error instanceof WebhookVerificationError) throw new WebhookError(error.message, { cause: error });
    throw error;
  }
}

/** One form for the headers of fetch and for those of Node, whose names may be written in capitals. */
function fieldsOf(headers: Parameters<typeof verifyWebhook>[1]): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value ?? '')]));
}

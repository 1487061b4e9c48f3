import { z } from 'zod';
import { instant } from '../date.ts';
import { id } from '../identity.ts';

export const deliveryStatuses = ['waiting', 'succeeded', 'given_up'] as const;
export const deliveryStatus = z.enum(deliveryStatuses).meta({
  description:
    '`waiting`: for its first attempt, or for another; `succeeded`: answered with 2xx; `given_up`: not tried any more.',
});

export const deliveryFailures = [
  'answered_otherwise',
  'redirected',
  'timed_out',
  'not_connected',
  'address_refused',
  'not_seen_any_more',
  'disabled',
] as const;

const attempt = z.object({
  at: instant,
  durationMs: z.int().meta({ description: 'Milliseconds' }),
  request: z
    .object({
      headers: z.record(z.string(), z.string()),
      body: z.string().meta({ description: 'As it was sent and signed, byte for byte.' }),
    })
    .meta({ description: 'What was sent.' }),
  answer: z
    .object({
      status: z.int().meta({ description: 'HTTP status', examples: [204] }),
      body: z.string().meta({ description: 'The first 10 KB' }),
    })
    .nullable()
    .meta({ description: 'null: there was none.' }),
});

export const webhookDelivery = z
  .object({
    id,
    event: z
      .object({
        id: id.meta({
          description: 'The `webhook-id` of every attempt: a receiver knows by it what came twice.',
        }),
        type: z.string().meta({ examples: ['item.changed', 'webhook.test'] }),
        occurredAt: instant,
      })
      .meta({ description: 'What it is to tell.' }),
    status: deliveryStatus,
    byHand: z.boolean().meta({ description: 'A test, or asked for once more: tried once, and out of turn.' }),
    attempts: z.int().meta({ description: 'How many there were' }),
    nextAttemptAt: instant.nullable().meta({
      description:
        'Not before; later where an earlier event of the same process is not delivered yet. null: it is over.',
    }),
    failure: z.enum(deliveryFailures).nullable().meta({
      description:
        'Why it has not succeeded: `answered_otherwise` than with 2xx; `redirected`, which is not followed; `timed_out` after 10 seconds; `not_connected`; `address_refused`: it leads into a network that is not public; `not_seen_any_more`: what it tells of has been hidden from the webhook since; `disabled`: the webhook was. null: nothing is wrong so far.',
    }),
    lastAttempt: attempt.nullable().meta({ description: 'null: there was none yet.' }),
    createdAt: instant,
  })
  .meta({ id: 'WebhookDelivery', description: 'An event on its way to a webhook. Kept for 30 days.' });
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

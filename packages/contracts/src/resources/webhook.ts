import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { domainEvent, domainEventType, domainEventTypes } from './domain-events.ts';

export const webhookEnds = ['by_hand', 'failing', 'gone', 'maker_gone', 'secret_lost'] as const;

const url = z.string().meta({ examples: ['https://hooks.example.org/parley'] });
const description = z.string().meta({ description: 'For people', examples: ['The newsroom’s ticker'] });
const events = z
  .array(domainEventType)
  .nullable()
  .meta({
    description: 'Which events it is told; null: all, also those that come with later versions.',
    examples: [['assertion.appended', 'assertion.corrected']],
  });
const processes = z
  .array(id)
  .nullable()
  .meta({ description: 'Of which processes; null: of all that it may see.' });
const clearance = label.meta({
  description: 'What it may be told of at most. Never more than its maker may see, now and later.',
});
const locale = z
  .enum(['en', 'tr', 'hy'])
  .meta({ description: 'The language of letters about it', examples: ['en'] });

export const webhook = z
  .object({
    id,
    url,
    description,
    events,
    processes,
    clearance,
    effectiveClearance: label.nullable().meta({
      description:
        'What it is told of now: its maker may see less by now. null: nothing, they are no member.',
    }),
    status: z.enum(['enabled', 'disabled']),
    disabledBecause: z.enum(webhookEnds).nullable().meta({
      description:
        '`by_hand`; `failing`: every attempt of a day failed; `gone`: it answered 410; `maker_gone`: its maker is no member any more; `secret_lost`: the service has another secret of its own and cannot read this one’s, so it needs a new one. null while it is enabled.',
    }),
    disabledAt: instant.nullable(),
    failingSince: instant.nullable().meta({
      description:
        'Since when every attempt has failed. A day later it is disabled. null: the last one succeeded.',
    }),
    formerSecretUntil: instant.nullable().meta({
      description: 'Until when the secret before this one signs as well; null: there is none that does.',
    }),
    locale,
    createdBy: z.string().meta({ description: 'The name of whoever made it.' }),
    createdAt: instant,
  })
  .meta({ id: 'Webhook', description: 'An address that is told what happens, by Standard Webhooks.' });
export type Webhook = z.infer<typeof webhook>;

const said = {
  url: url
    .max(2000)
    .meta({ description: 'https, without a user name. It has to be reachable over the public network.' }),
  description: description.trim().max(200),
  events: events.refine(
    (list) => list === null || (list.length > 0 && list.length <= domainEventTypes.length),
    {
      error: 'names no event: null is for all',
      params: { code: 'no_event' },
    },
  ),
  processes: processes.refine((list) => list === null || (list.length > 0 && list.length <= 100), {
    error: 'names no process, or more than 100: null is for all',
    params: { code: 'no_process' },
  }),
  clearance,
  locale,
};

export const newWebhook = z
  .strictObject({
    url: said.url,
    description: said.description.default(''),
    events: said.events.default(null),
    processes: said.processes.default(null),
    clearance: said.clearance.default('public'),
    locale: said.locale.default('en'),
  })
  .meta({
    id: 'NewWebhook',
    examples: [{ url: 'https://hooks.example.org/parley', events: ['assertion.appended'] }],
  });
export type NewWebhook = z.infer<typeof newWebhook>;

/** What a webhook can be sent to change it; what is left out stays. */
export const webhookChanges = z
  .strictObject(said)
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: 'changes nothing',
    params: { code: 'no_change' },
  })
  .meta({ id: 'WebhookChanges', examples: [{ description: 'The ticker', events: null }] });
export type WebhookChanges = z.infer<typeof webhookChanges>;

export const createdWebhook = webhook
  .extend({
    secret: z.string().meta({
      description: 'Shown this once: by it the receiver verifies who has sent what came.',
      examples: ['whsec_…'],
    }),
  })
  .meta({ id: 'CreatedWebhook' });
export type CreatedWebhook = z.infer<typeof createdWebhook>;

/** What a test is sent as; no subscription names it. */
export const TEST_EVENT = 'webhook.test';

/** The body of a request to a webhook. */
export const webhookMessage = z
  .object({
    type: z.string().meta({ examples: ['item.changed'] }),
    timestamp: instant.meta({ description: 'When it happened' }),
    data: z.union([domainEvent, z.object({ webhook: id })]),
  })
  .meta({
    id: 'WebhookMessage',
    description: 'What is posted to a webhook: an event without values; in a test, the webhook’s id instead.',
  });
export type WebhookMessage = z.infer<typeof webhookMessage>;

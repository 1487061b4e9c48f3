import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { createdWebhook, newWebhook, webhook, webhookChanges } from '../resources/webhook.ts';
import { deliveryStatus, webhookDelivery } from '../resources/webhook-delivery.ts';

const oneWebhook = z.strictObject({ webhook: id });
const oneDelivery = z.strictObject({ webhook: id, delivery: id });
const of = { tag: 'Webhooks', permission: 'webhooks:manage' } as const;

export const listWebhooks = operation({
  ...of,
  id: 'listWebhooks',
  method: 'GET',
  path: '/v1/webhooks',
  summary: 'Webhooks of the organization, without their secrets',
  description: 'Those that may be told of no more than the caller may see.',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(webhook), description: 'A page of webhooks' },
  problems: [],
});

export const getWebhook = operation({
  ...of,
  id: 'getWebhook',
  method: 'GET',
  path: '/v1/webhooks/{webhook}',
  summary: 'One webhook, without its secret',
  params: oneWebhook,
  success: { status: 200, body: webhook, description: 'The webhook' },
  problems: ['not_found'],
});

export const createWebhook = operation({
  ...of,
  id: 'createWebhook',
  method: 'POST',
  path: '/v1/webhooks',
  summary: 'Have an address told what happens, from now on',
  description:
    'Each event is posted to it, signed by Standard Webhooks: at least once, and those of one process in order. The secret is in this answer and nowhere else. A webhook is told what its maker may see, and nothing once they are no member. An organization may have 50.',
  body: newWebhook,
  success: { status: 201, body: createdWebhook, description: 'The webhook, with its secret' },
  problems: ['conflict'],
});

export const updateWebhook = operation({
  ...of,
  id: 'updateWebhook',
  method: 'PATCH',
  path: '/v1/webhooks/{webhook}',
  summary: 'Change where it leads or what it is told',
  description: 'Only what is sent is changed. Its maker stays who they are, and its secret what it is.',
  params: oneWebhook,
  body: webhookChanges,
  ifMatch: true,
  success: { status: 200, body: webhook, description: 'The webhook as it is now' },
  problems: ['not_found', 'precondition_failed', 'precondition_required'],
});

export const removeWebhook = operation({
  ...of,
  id: 'removeWebhook',
  method: 'DELETE',
  path: '/v1/webhooks/{webhook}',
  summary: 'Remove a webhook, and what is known of its deliveries',
  description:
    'Nothing more is sent, but for what is on its way this moment. It asks for no `If-Match`: shutting something off must not fail because somebody else has just changed it.',
  params: oneWebhook,
  success: { status: 204, description: 'Removed' },
  problems: ['not_found'],
});

export const rotateWebhookSecret = operation({
  ...of,
  id: 'rotateWebhookSecret',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/secret',
  summary: 'Exchange its secret',
  description:
    'The new one is in this answer and nowhere else. The one before signs as well for 24 hours: `webhook-signature` then holds both, with a space between.',
  params: oneWebhook,
  success: { status: 200, body: createdWebhook, description: 'The webhook, with its new secret' },
  problems: ['not_found'],
});

export const testWebhook = operation({
  ...of,
  id: 'testWebhook',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/test',
  summary: 'Send it a test',
  description:
    'An event `webhook.test`, once and at once, also to a webhook that is disabled. What becomes of it, the delivery says.',
  params: oneWebhook,
  success: {
    status: 201,
    body: webhookDelivery,
    collection: '/v1/webhooks/{webhook}/deliveries',
    description: 'The delivery, on its way',
  },
  problems: ['not_found', 'conflict'],
});

export const enableWebhook = operation({
  ...of,
  id: 'enableWebhook',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/enable',
  summary: 'Have it told again, from now on',
  description:
    'What has happened while it was disabled is not told; what was given up then can be delivered once more by hand.',
  params: oneWebhook,
  success: { status: 200, body: webhook, description: 'The webhook, enabled' },
  problems: ['not_found', 'conflict'],
});

export const disableWebhook = operation({
  ...of,
  id: 'disableWebhook',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/disable',
  summary: 'Have it told nothing until it is enabled',
  description: 'What waits to be delivered is given up.',
  params: oneWebhook,
  success: { status: 200, body: webhook, description: 'The webhook, disabled' },
  problems: ['not_found'],
});

export const listWebhookDeliveries = operation({
  ...of,
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/v1/webhooks/{webhook}/deliveries',
  summary: 'What was delivered to a webhook, or is to be; the newest first',
  params: oneWebhook,
  query: pageQuery
    .extend({ status: deliveryStatus.optional().meta({ description: 'Only deliveries that are so.' }) })
    .strict(),
  success: { status: 200, body: pageOf(webhookDelivery), description: 'A page of deliveries' },
  problems: ['not_found'],
});

export const getWebhookDelivery = operation({
  ...of,
  id: 'getWebhookDelivery',
  method: 'GET',
  path: '/v1/webhooks/{webhook}/deliveries/{delivery}',
  summary: 'One delivery, with what was sent and answered last',
  params: oneDelivery,
  success: { status: 200, body: webhookDelivery, description: 'The delivery' },
  problems: ['not_found'],
});

export const redeliverWebhookDelivery = operation({
  ...of,
  id: 'redeliverWebhookDelivery',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/deliveries/{delivery}/redeliver',
  summary: 'Deliver it once more',
  description:
    'Once, at once and out of turn, with the same `webhook-id`; also to a webhook that is disabled. For a week after it happened: events are kept for as long.',
  params: oneDelivery,
  success: {
    status: 201,
    body: webhookDelivery,
    collection: '/v1/webhooks/{webhook}/deliveries',
    description: 'The new delivery, on its way',
  },
  problems: ['not_found', 'conflict'],
});

'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { getWebhook, updateWebhook, Webhook } from '@parley/contracts';
import { Form } from '../../../../features/forms/form.tsx';
import { Saved } from '../../../../features/forms/saved.tsx';
import { changeAsSeen } from '../../../../lib/change-as-seen.ts';
import type { Choices } from './choices.ts';
import { WebhookFields, webhookIn } from './webhook-fields.tsx';

const changeable = ['url', 'description', 'events', 'processes', 'clearance', 'locale'] as const;

/** Changes where a webhook leads and what it is told. */
export function WebhookChanges({ choices, webhook }: { choices: Choices; webhook: Webhook }) {
  const t = useTranslations();
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const params = { webhook: webhook.id };
  return (
    <Form
      look="calm"
      label={t('webhooks.change')}
      submit={t('form.save')}
      send={(form) => {
        setSaved(false);
        return changeAsSeen<typeof getWebhook, typeof updateWebhook>(
          ['GET /v1/webhooks/{webhook}', { params }],
          (now) => changeable.every((name) => JSON.stringify(now[name]) === JSON.stringify(webhook[name])),
          (ifMatch) => ['PATCH /v1/webhooks/{webhook}', { params, ifMatch, body: webhookIn(form) }],
        );
      }}
      done={() => {
        setSaved(true);
        router.refresh();
      }}
      aside={<Saved is={saved} />}
    >
      <WebhookFields {...{ choices, webhook }} />
    </Form>
  );
}

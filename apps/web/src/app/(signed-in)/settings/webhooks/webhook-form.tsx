'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { CreatedWebhook, createWebhook } from '@parley/contracts';
import { Form } from '../../../../features/forms/form.tsx';
import { send } from '../../../../lib/send.ts';
import { ShownOnce } from '../shown-once.tsx';
import type { Choices } from './choices.ts';
import { WebhookFields, webhookIn } from './webhook-fields.tsx';

/** Makes a webhook; then shows its secret, this once. */
export function WebhookForm({ choices }: { choices: Choices }) {
  const t = useTranslations();
  const router = useRouter();
  const [made, setMade] = useState<CreatedWebhook | null>(null);
  if (made !== null) {
    return (
      <ShownOnce
        title={t('webhooks.made', { url: made.url })}
        about={t('webhooks.secretOnce')}
        secrets={[{ text: made.secret }]}
        leave={() => setMade(null)}
      />
    );
  }
  return (
    <Form
      submit={t('webhooks.make')}
      send={(form) => send<typeof createWebhook>('POST /v1/webhooks', { body: webhookIn(form) })}
      done={({ body }) => {
        setMade(body);
        router.refresh();
      }}
      explain={({ status }) => (status === 409 ? t('webhooks.tooMany') : null)}
    >
      <WebhookFields choices={choices} webhook={null} />
    </Form>
  );
}

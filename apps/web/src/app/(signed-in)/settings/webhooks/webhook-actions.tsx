'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type {
  disableWebhook,
  enableWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  Webhook,
} from '@parley/contracts';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { send } from '../../../../lib/send.ts';
import { ShownOnce } from '../shown-once.tsx';
import { Pressed } from '../../../../features/forms/pressed.tsx';

/** What can be done with a webhook besides changing it. */
export function WebhookActions({ webhook: { id, url, status } }: { webhook: Webhook }) {
  const t = useTranslations();
  const router = useRouter();
  const [secret, setSecret] = useState<string | null>(null);
  const params = { webhook: id };
  if (secret !== null) {
    return (
      <ShownOnce
        title={t('webhooks.rotated')}
        about={t('webhooks.rotatedAbout')}
        secrets={[{ text: secret }]}
        leave={() => setSecret(null)}
      />
    );
  }
  const exchange = async () => {
    const sent = await send<typeof rotateWebhookSecret>('POST /v1/webhooks/{webhook}/secret', { params });
    if (sent.done) setSecret(sent.value.body.secret);
    return sent;
  };
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <Pressed
        name={t('webhooks.test')}
        send={() => send<typeof testWebhook>('POST /v1/webhooks/{webhook}/test', { params })}
      />
      {status === 'enabled' ? (
        <Pressed
          name={t('webhooks.disable')}
          send={() => send<typeof disableWebhook>('POST /v1/webhooks/{webhook}/disable', { params })}
        />
      ) : (
        <Pressed
          name={t('webhooks.enable')}
          send={() => send<typeof enableWebhook>('POST /v1/webhooks/{webhook}/enable', { params })}
        />
      )}
      <Confirmed
        button={t('webhooks.rotate')}
        title={t('webhooks.rotateQuestion')}
        confirm={t('webhooks.rotate')}
        send={exchange}
        done={() => router.refresh()}
      >
        <p>{t('webhooks.rotateMeans')}</p>
      </Confirmed>
      <Confirmed
        button={t('form.remove')}
        label={t('webhooks.removeIt', { url })}
        title={t('webhooks.removeQuestion')}
        confirm={t('form.remove')}
        send={() => send<typeof removeWebhook>('DELETE /v1/webhooks/{webhook}', { params })}
        done={() => {
          router.push('/settings/webhooks');
          router.refresh();
        }}
      >
        <p>{t('webhooks.removeMeans')}</p>
      </Confirmed>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { redeliverWebhookDelivery } from '@parley/contracts';
import { send } from '../../../../lib/send.ts';
import { Pressed } from '../../../../features/forms/pressed.tsx';

/** Has an event delivered once more. */
export function Redeliver({ webhook, delivery, type }: { webhook: string; delivery: string; type: string }) {
  const t = useTranslations();
  return (
    <p className="flex flex-wrap gap-3">
      <Pressed
        name={t('webhooks.redeliver')}
        label={t('webhooks.redeliverIt', { type })}
        send={() =>
          send<typeof redeliverWebhookDelivery>(
            'POST /v1/webhooks/{webhook}/deliveries/{delivery}/redeliver',
            { params: { webhook, delivery } },
          )
        }
      />
    </p>
  );
}

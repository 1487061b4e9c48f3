'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { revokeApiKey } from '@parley/contracts';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { send } from '../../../../lib/send.ts';

/** Makes a key of no use. */
export function RevokeKey({ id, name }: { id: string; name: string }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Confirmed
      button={t('settings.revoke')}
      label={t('settings.revokeFor', { name })}
      title={t('settings.revokeKeyQuestion', { name })}
      confirm={t('settings.revoke')}
      send={() => send<typeof revokeApiKey>('DELETE /v1/api-keys/{apiKey}', { params: { apiKey: id } })}
      done={() => router.refresh()}
    >
      <p>{t('settings.revokeKeyMeans')}</p>
    </Confirmed>
  );
}

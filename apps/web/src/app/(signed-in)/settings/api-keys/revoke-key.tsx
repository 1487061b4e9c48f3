'use client';

import { useTranslations } from 'next-intl';
import type { revokeApiKey } from '@parley/contracts';
import { send } from '../../../../lib/send.ts';
import { Revoke } from '../revoke.tsx';

/** Makes a key of no use. */
export function RevokeKey({ id, name }: { id: string; name: string }) {
  const t = useTranslations();
  return (
    <Revoke
      name={name}
      question={t('settings.revokeKeyQuestion', { name })}
      means={t('settings.revokeKeyMeans')}
      send={() => send<typeof revokeApiKey>('DELETE /v1/api-keys/{apiKey}', { params: { apiKey: id } })}
    />
  );
}

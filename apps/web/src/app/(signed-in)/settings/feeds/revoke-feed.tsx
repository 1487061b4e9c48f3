'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { revokeFeed } from '@parley/contracts';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { send } from '../../../../lib/send.ts';

/** Makes a feed address of no use. */
export function RevokeFeed({ id, name }: { id: string; name: string }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Confirmed
      button={t('settings.revoke')}
      label={t('settings.revokeFor', { name })}
      title={t('settings.revokeKeyQuestion', { name })}
      confirm={t('settings.revoke')}
      send={() => send<typeof revokeFeed>('DELETE /v1/feeds/{feed}', { params: { feed: id } })}
      done={() => router.refresh()}
    >
      <p>{t('feeds.revokeMeans')}</p>
    </Confirmed>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { revokeFeed } from '@parley/contracts';
import { send } from '../../../../lib/send.ts';
import { Revoke } from '../revoke.tsx';

/** Makes a feed address of no use. */
export function RevokeFeed({ id, name }: { id: string; name: string }) {
  const t = useTranslations();
  return (
    <Revoke
      name={name}
      question={t('settings.revokeKeyQuestion', { name })}
      means={t('feeds.revokeMeans')}
      send={() => send<typeof revokeFeed>('DELETE /v1/feeds/{feed}', { params: { feed: id } })}
    />
  );
}

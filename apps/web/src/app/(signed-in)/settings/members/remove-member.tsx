'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { removeMember } from '@parley/contracts';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { send } from '../../../../lib/send.ts';

/** Ends somebody's membership. */
export function RemoveMember({ id, name, keys }: { id: string; name: string; keys: number }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Confirmed
      button={t('form.remove')}
      label={t('settings.removeMember', { name })}
      title={t('settings.removeMemberQuestion', { name })}
      confirm={t('form.remove')}
      send={() => send<typeof removeMember>('DELETE /v1/members/{member}', { params: { member: id } })}
      done={() => router.refresh()}
    >
      <p>{t('settings.removeMemberMeans', { count: keys })}</p>
    </Confirmed>
  );
}

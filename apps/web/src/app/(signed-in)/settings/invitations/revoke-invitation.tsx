'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { revokeInvitation } from '@parley/contracts';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { send } from '../../../../lib/send.ts';

/** Takes an invitation back. */
export function RevokeInvitation({ id, email }: { id: string; email: string }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Confirmed
      button={t('settings.revoke')}
      label={t('settings.revokeFor', { name: email })}
      title={t('settings.revokeInvitationQuestion', { email })}
      confirm={t('settings.revoke')}
      send={() =>
        send<typeof revokeInvitation>('DELETE /v1/invitations/{invitation}', { params: { invitation: id } })
      }
      done={() => router.refresh()}
    >
      <p>{t('settings.revokeInvitationMeans')}</p>
    </Confirmed>
  );
}

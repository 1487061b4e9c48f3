'use client';

import { useTranslations } from 'next-intl';
import type { revokeInvitation } from '@parley/contracts';
import { send } from '../../../../lib/send.ts';
import { Revoke } from '../revoke.tsx';

/** Takes an invitation back. */
export function RevokeInvitation({ id, email }: { id: string; email: string }) {
  const t = useTranslations();
  return (
    <Revoke
      name={email}
      question={t('settings.revokeInvitationQuestion', { email })}
      means={t('settings.revokeInvitationMeans')}
      send={() =>
        send<typeof revokeInvitation>('DELETE /v1/invitations/{invitation}', { params: { invitation: id } })
      }
    />
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { getOrganization, removeMember } from '@parley/contracts';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { send } from '../../../../lib/send.ts';

/** Ends one's own membership of the organization one acts for. */
export function Leave({ name }: { name: string }) {
  const t = useTranslations();
  const leave = async () => {
    const own = await send<typeof getOrganization>('GET /v1/organization');
    if (!own.done) return own;
    const member = own.value.body.caller.member ?? '';
    return send<typeof removeMember>('DELETE /v1/members/{member}', { params: { member } });
  };
  return (
    <Confirmed
      button={t('yourAccount.leave')}
      label={t('yourAccount.leaveOf', { name })}
      title={t('yourAccount.leaveQuestion', { name })}
      confirm={t('yourAccount.leave')}
      send={leave}
      done={() => window.location.reload()}
    >
      <p>{t('yourAccount.leaveMeans')}</p>
    </Confirmed>
  );
}

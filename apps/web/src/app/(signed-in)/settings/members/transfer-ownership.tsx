'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { transferOrganization } from '@parley/contracts';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { send } from '../../../../lib/send.ts';

interface Props {
  id: string;
  name: string;
  organization: string;
}

/** Hands the organization over to somebody. */
export function TransferOwnership({ id, name, organization }: Props) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Confirmed
      button={t('settings.transfer')}
      label={t('settings.transferTo', { name })}
      title={t('settings.transferQuestion', { name, organization })}
      confirm={t('settings.transfer')}
      send={() =>
        send<typeof transferOrganization>('POST /v1/organization/transfer', { body: { member: id } })
      }
      done={() => router.refresh()}
    >
      <p>{t('settings.transferMeans', { name })}</p>
    </Confirmed>
  );
}

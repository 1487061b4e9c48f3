'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { withdrawPublication } from '@parley/contracts';
import { Confirmed } from '../../../../../features/forms/confirmed.tsx';
import { send } from '../../../../../lib/send.ts';

/** Shows a process to its organization alone again. */
export function Withdraw({ slug }: { slug: string }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Confirmed
      button={t('publishing.withdraw')}
      title={t('publishing.withdrawQuestion')}
      confirm={t('publishing.withdraw')}
      send={() =>
        send<typeof withdrawPublication>('DELETE /v1/processes/{process}/publication', {
          params: { process: slug },
        })
      }
      done={() => router.refresh()}
    >
      <p>{t('publishing.withdrawMeans')}</p>
    </Confirmed>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { withdrawProposal } from '@parley/contracts';
import { Confirmed } from '../../../../../features/forms/confirmed.tsx';
import { send } from '../../../../../lib/send.ts';

/** One's own proposal, taken back. */
export function TakeBack({ id, slug, name }: { id: string; slug: string; name: string }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <div className="no-print mt-2">
      <Confirmed
        button={t('review.takeBack')}
        label={t('review.takeItBack', { name })}
        title={t('review.takeBackQuestion')}
        confirm={t('review.takeBack')}
        send={() =>
          send<typeof withdrawProposal>('POST /v1/processes/{process}/proposals/{id}/withdraw', {
            params: { process: slug, id },
          })
        }
        done={() => router.refresh()}
      >
        <p>{t('review.takeBackMeans')}</p>
      </Confirmed>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { getProcess, updateProcess } from '@parley/contracts';
import { Confirmed } from '../../../../../features/forms/confirmed.tsx';
import { changeAsSeen } from '../../../../../lib/change-as-seen.ts';

/** Puts a process away, or takes it out again. */
export function Archiving({ slug, archived }: { slug: string; archived: boolean }) {
  const t = useTranslations();
  const router = useRouter();
  const params = { process: slug };
  const name = archived ? 'restore' : 'archive';
  return (
    <Confirmed
      button={t(`conduct.${name}.do`)}
      title={t(`conduct.${name}.question`)}
      confirm={t(`conduct.${name}.do`)}
      send={() =>
        changeAsSeen<typeof getProcess, typeof updateProcess>(
          ['GET /v1/processes/{process}', { params }],
          (now) => now.archived === archived,
          (ifMatch) => ['PATCH /v1/processes/{process}', { params, ifMatch, body: { archived: !archived } }],
        )
      }
      done={() => router.refresh()}
    >
      <p>{t(`conduct.${name}.means`)}</p>
    </Confirmed>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { applyImport, Import, removeImport, undoImport } from '@parley/contracts';
import { Confirmed } from '../../../../../../features/forms/confirmed.tsx';
import { send } from '../../../../../../lib/send.ts';

interface Props {
  slug: string;
  of: Pick<Import, 'id' | 'state' | 'counts'>;
}

/** What can be done with an import as it stands: written, taken back, forgotten. */
export function ImportActions({ slug, of: { id, state, counts } }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const params = { import: id };
  const count = (counts?.new ?? 0) + (counts?.changed ?? 0);
  const anew = () => router.refresh();
  return (
    <div className="no-print flex flex-wrap items-center gap-x-6 gap-y-2">
      {state === 'ready' && counts?.bad === 0 && count > 0 && (
        <Confirmed
          button={t('imports.apply')}
          look="button button-main"
          title={t('imports.applyQuestion')}
          confirm={t('imports.apply')}
          send={() => send<typeof applyImport>('POST /v1/imports/{import}/apply', { params })}
          explain={({ code }) => (code === 'conflict' ? t('imports.movedOn') : null)}
          done={anew}
        >
          <p>{t('imports.applyMeans', { count })}</p>
        </Confirmed>
      )}
      {state === 'applied' && (
        <Confirmed
          button={t('imports.undo')}
          look="button"
          title={t('imports.undoQuestion')}
          confirm={t('imports.undo')}
          send={() => send<typeof undoImport>('POST /v1/imports/{import}/undo', { params })}
          done={anew}
        >
          <p>{t('imports.undoMeans')}</p>
        </Confirmed>
      )}
      <Confirmed
        button={t('imports.forget')}
        title={t('imports.forgetQuestion')}
        confirm={t('imports.forget')}
        send={() => send<typeof removeImport>('DELETE /v1/imports/{import}', { params })}
        done={() => {
          router.push(`/processes/${slug}/imports`);
          router.refresh();
        }}
      >
        <p>{t('imports.forgetMeans')}</p>
      </Confirmed>
    </div>
  );
}

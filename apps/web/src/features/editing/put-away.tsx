'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { items, removeItem, updateItem } from '@parley/contracts';
import { Confirmed } from '../forms/confirmed.tsx';
import { changeAsSeen } from '../../lib/change-as-seen.ts';
import type { Kind } from './kinds.ts';

interface Props {
  kind: Kind;
  process: string;
  thing: { id: string; key: string; archived: boolean };
}

/** Below the form of a thing: removes it, which is refused where something rests on it, or archives it instead. */
export function PutAway({ kind, process, thing: { id, key, archived } }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const one = `/v1/processes/{process}/${kind}/{id}` as '/v1/processes/{process}/items/{id}';
  const params = { process, id };
  const name = archived ? 'restore' : 'archive';

  return (
    <div className="border-rule mt-10 border-t pt-4">
      {archived && <p className="text-ink-2 mb-3 text-sm">{t('editing.archivedNow')}</p>}
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Confirmed
          button={t(`editing.${name}`)}
          label={t(`editing.${name}It`, { key })}
          title={t(`editing.${name}Question`, { key })}
          confirm={t(`editing.${name}`)}
          send={() =>
            changeAsSeen<typeof items.get, typeof updateItem>(
              [`GET ${one}`, { params }],
              (now) => now.archived === archived,
              (ifMatch) => [`PATCH ${one}`, { params, ifMatch, body: { archived: !archived } }],
            )
          }
          done={() => router.refresh()}
        >
          <p>{t(`editing.${name}Means`)}</p>
        </Confirmed>
        <Confirmed
          button={t('form.remove')}
          label={t('editing.removeIt', { key })}
          title={t('editing.removeQuestion', { key })}
          confirm={t('form.remove')}
          send={() =>
            changeAsSeen<typeof items.get, typeof removeItem>(
              [`GET ${one}`, { params }],
              () => true,
              (ifMatch) => [`DELETE ${one}`, { params, ifMatch }],
            )
          }
          explain={({ code }) => (code === 'conflict' && !archived ? t('editing.removeInstead') : null)}
          done={() => {
            router.push(`/processes/${process}/edit`);
            router.refresh();
          }}
        >
          <p>{t('editing.removeMeans')}</p>
        </Confirmed>
      </div>
    </div>
  );
}

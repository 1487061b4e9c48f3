'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { listNotifications, Notifications } from '@parley/contracts';
import { send } from '../../lib/send.ts';
import { closeAround } from '../frame/use-dismissal.ts';
import { NewsLines } from './news-lines.tsx';
import { markSeen } from './seen.ts';

const FEW = 6;

/**
 * The latest of what is new, below the bell.
 *
 * @param count how much is unseen
 */
export function Latest({ count }: { count: number }) {
  const t = useTranslations();
  const [latest, setLatest] = useState<Notifications | 'failed' | null>(null);

  useEffect(() => {
    let isWanted = true;
    void send<typeof listNotifications>('GET /v1/notifications', { query: { limit: FEW } }).then((sent) => {
      if (isWanted) setLatest(sent.done ? sent.value.body : 'failed');
    });
    return () => {
      isWanted = false;
    };
  }, []);

  if (latest === null) return <p className="text-ink-2 text-sm">{t('notifications.loading')}</p>;
  if (latest === 'failed') return <p className="text-ink-2 text-sm">{t('notifications.failed')}</p>;
  const [newest] = latest.data;
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-md">{t('notifications.title')}</h2>
        {count > 0 && newest !== undefined && (
          <button type="button" onClick={() => void markSeen(newest.at)} className="link text-xs">
            {t('notifications.markSeen')}
          </button>
        )}
      </div>
      {newest === undefined ? (
        <p className="text-ink-2 mt-2 text-sm">{t('notifications.empty')}</p>
      ) : (
        <ul className="mt-1">
          {latest.data.map((news) => (
            <li key={news.id} className="border-rule border-t py-2">
              <NewsLines news={news} most={1} onFollow={closeAround} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

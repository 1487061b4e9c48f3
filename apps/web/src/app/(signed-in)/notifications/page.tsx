import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { listNotifications } from '@parley/contracts';
import type { Notification } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { NewsLines } from '../../../features/notifications/news-lines.tsx';
import { Notice } from '../../../features/states/notice.tsx';
import { ask } from '../../../lib/api.ts';
import { byDay } from './by-day.ts';
import { MarkSeen } from './mark-seen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('notifications.title') };
}

/** All that is new, day by day. */
export default async function NotificationsPage({ searchParams }: PageProps<'/notifications'>) {
  const { cursor } = await searchParams;
  const from = typeof cursor === 'string' ? { cursor } : {};
  const [t, locale, { data, page, seenUpTo }] = await Promise.all([
    getTranslations(),
    getLocale(),
    ask(listNotifications, { query: from }),
  ]);
  const [newest] = data;
  const hasUnseen = data.some(({ unseen }) => unseen);
  return (
    <>
      <h1 className="pt-10 text-3xl">{t('notifications.title')}</h1>
      <p className="text-ink-2 mt-2 max-w-prose text-sm">{t('notifications.about')}</p>
      {newest === undefined ? (
        <div className="mt-6">
          <Notice title={t('notifications.emptyTitle')}>
            {t('notifications.empty')}{' '}
            <PlaceLink href="/" className="link">
              {t('notifications.toProcesses')}
            </PlaceLink>
          </Notice>
        </div>
      ) : (
        <>
          {typeof cursor !== 'string' && (
            <MarkSeen
              key={seenUpTo}
              upTo={newest.at}
              hasUnseen={hasUnseen}
              words={{ mark: t('notifications.markSeen'), marked: t('notifications.marked') }}
            />
          )}
          {byDay(data).map(({ day, news }) => (
            <Day key={day} name={dateText(day, locale)} day={day} news={news} />
          ))}
          <p className="no-print mt-8 flex gap-6 text-sm">
            {typeof cursor === 'string' && (
              <PlaceLink href="/notifications" className="link">
                {t('notifications.first')}
              </PlaceLink>
            )}
            {page.nextCursor !== null && (
              <PlaceLink href={`/notifications?cursor=${page.nextCursor}`} className="link">
                {t('notifications.further')}
              </PlaceLink>
            )}
          </p>
        </>
      )}
    </>
  );
}

function Day({ day, name, news }: { day: string; name: string; news: readonly Notification[] }) {
  return (
    <section aria-labelledby={`day-${day}`} className="mt-8 max-w-3xl">
      <h2 id={`day-${day}`} className="border-ink border-t-2 pt-3 text-xl">
        {name}
      </h2>
      <ul>
        {news.map((each) => (
          <li key={each.id} className="border-rule border-b py-3">
            <NewsLines news={each} most={5} byDay />
          </li>
        ))}
      </ul>
    </section>
  );
}

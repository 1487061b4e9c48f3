import { getLocale, getTranslations } from 'next-intl/server';
import type { Feed } from '@parley/contracts';
import { dateText, instantText, localeNames } from '@parley/words';
import { RevokeFeed } from './revoke-feed.tsx';

interface Props {
  feed: Feed;
  /** What its process is called; null where it is out of sight, or put away. */
  process: string | null;
}

/** A feed address: of what, and when it was last read. Never the address itself. */
export async function FeedRow({ feed, process }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { id, name, prefix, kinds, language, status, clearance, lastUsedAt, lastUsedFrom } = feed;
  const day = (instant: string) => dateText(instant.slice(0, 10), locale);
  return (
    <li className="border-rule border-b py-5">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="min-w-0 text-lg break-words">{name}</h3>
        {status === 'active' && <RevokeFeed id={id} name={name} />}
      </div>
      <p className="mt-1 text-sm break-words">{process ?? feed.process.slug ?? t('feeds.outOfSight')}</p>
      <p className="text-ink-2 mt-1 text-sm">
        {kinds.map((kind) => t(`feeds.kind.${kind}`)).join(', ')}
        {` · ${localeNames[language].name} · ${t('settings.sees', { label: t(`label.${clearance}`) })}`}
      </p>
      <p className="text-ink-3 mt-1 text-xs">
        <code className="figures">{prefix}…</code>
        {' · '}
        {lastUsedAt === null
          ? t('feeds.neverRead')
          : t('feeds.lastRead', { instant: instantText(lastUsedAt, locale), address: lastUsedFrom ?? '–' })}
        {feed.revokedAt !== null && ` · ${t('settings.revokedOn', { date: day(feed.revokedAt) })}`}
        {feed.expiresAt !== null &&
          ` · ${t(status === 'expired' ? 'settings.expiredOn' : 'settings.expiresOn', { date: day(feed.expiresAt) })}`}
      </p>
    </li>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { CreatedFeed } from '@parley/contracts';
import { ShownOnce } from '../shown-once.tsx';

interface Props {
  feed: CreatedFeed;
  leave: () => void;
}

/** The programs that most people have, in their own words: each names its menus as its makers do. */
const calendars = ['google', 'apple', 'outlook', 'thunderbird'] as const;

/** The addresses of a feed that has just been made, and where to put them. */
export function HowToSubscribe({ feed: { name, addresses }, leave }: Props) {
  const t = useTranslations();
  const shown = (['calendar', 'atom', 'json'] as const).flatMap((kind) => {
    const text = addresses[kind];
    return text === null ? [] : [{ name: t(`feeds.address.${kind}`), text }];
  });
  return (
    <ShownOnce title={t('feeds.made', { name })} about={t('feeds.once')} secrets={shown} leave={leave}>
      <div className="text-ink-2 mb-4 space-y-2 text-sm">
        <h4 className="text-ink font-semibold">{t('feeds.how')}</h4>
        {addresses.calendar !== null && (
          <ul className="list-disc space-y-1 ps-5">
            {calendars.map((program) => (
              <li key={program}>{t(`feeds.in.${program}`)}</li>
            ))}
          </ul>
        )}
        {addresses.atom !== null && <p>{t('feeds.in.reader')}</p>}
        <p>{t('feeds.often')}</p>
      </div>
    </ShownOnce>
  );
}

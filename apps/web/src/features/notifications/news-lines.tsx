import { useLocale, useTranslations } from 'next-intl';
import type { MouseEventHandler } from 'react';
import type { Notification } from '@parley/contracts';
import { dateText, plain } from '@parley/words';
import { PlaceLink } from '../frame/place-link.tsx';
import { toldOf } from './told.ts';

interface Props {
  news: Notification;
  /** How many things of a revision are told. */
  most: number;
  /** In a list by days only the time is told. */
  byDay?: boolean;
  /** Where it floats over the page that it leads away from. */
  onFollow?: MouseEventHandler<HTMLAnchorElement>;
}

/** A piece of news: what has happened, each thing with the way there, in which process, by whom and when. */
export function NewsLines({ news, most, byDay = false, onFollow }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { at, unseen, process, changes, proposal } = news;
  const told = toldOf(news, locale, t);
  const more = (changes?.count ?? told.length) - Math.min(most, told.length);
  const by = changes?.by ?? proposal?.by ?? null;
  const when = byDay ? timeOf(news) : dateText(at.slice(0, 10), locale, 'short');
  return (
    <div className="flex gap-3 text-sm">
      <span
        aria-hidden
        className={`mt-1.5 size-2 shrink-0 rounded-full ${unseen ? 'bg-accent' : 'bg-transparent'}`}
      />
      <div className="min-w-0">
        {unseen && <span className="sr-only">{t('notifications.unseen')}: </span>}
        <ul>
          {told.slice(0, most).map(({ what, href }, index) => (
            <li key={index}>
              <PlaceLink
                href={href}
                {...(onFollow && { onClick: onFollow })}
                className="hover:text-accent block py-0.5 leading-snug break-words"
              >
                {what}
              </PlaceLink>
            </li>
          ))}
        </ul>
        <p className="text-ink-3 text-xs">
          {[
            ...(more > 0 ? [t('notifications.andMore', { count: more })] : []),
            plain(process.title, locale),
            ...(by === null ? [] : [t('notifications.by', { name: by.name })]),
            ...(when === null ? [] : [byDay ? t('notifications.time', { time: when }) : when]),
          ].join(' · ')}
        </p>
      </div>
    </div>
  );
}

/** What today makes of the record has a day and no hour. */
function timeOf({ kind, at }: Notification): string | null {
  return kind === 'stall' || kind === 'deadline' ? null : at.slice(11, 16);
}

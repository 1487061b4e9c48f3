import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Source } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { carries } from './shelf.ts';
import type { Resting } from './shelf.ts';
import { languageName } from './source-words.ts';

/** A source in the library: who published what and when, what kind it is, and how much rests on it. */
export function SourceEntry({ source, resting, href }: { source: Source; resting: Resting; href: string }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <article className="grid gap-x-8 gap-y-1 md:grid-cols-[9rem_minmax(0,1fr)_12rem]">
      <p className="text-ink-2 text-sm">
        {source.publishedOn === null ? (
          t('sources.undated')
        ) : (
          <time dateTime={source.publishedOn}>{dateText(source.publishedOn, locale, 'short')}</time>
        )}
      </p>
      <div className="min-w-0">
        <h3 className="font-sans text-md leading-snug font-normal tracking-normal">
          <span className="block text-sm font-semibold">{source.publisher}</span>
          <PlaceLink href={href} className="link font-serif text-lg break-words" lang={source.language}>
            {source.title}
          </PlaceLink>
        </h3>
        <SourceTraits source={source} />
      </div>
      <p className="text-ink-2 text-xs md:pt-1">
        {carries(resting) ? <RestingText resting={resting} /> : t('sources.carriesNothing')}
      </p>
    </article>
  );
}

/** Kind, tier, language and key, in a line; what is called the same is said once. */
export function SourceTraits({ source }: { source: Source }) {
  const t = useTranslations();
  const locale = useLocale();
  const traits = [
    t(`sourceKind.${source.kind}`),
    t(`tier.${source.tier}`),
    languageName(source.language, locale),
    source.textSha256 === null ? null : t('sources.stored'),
    source.key,
  ];
  return (
    <p className="text-ink-3 mt-1 text-xs">
      {traits.filter((trait, index) => trait !== null && traits.indexOf(trait) === index).join(' · ')}
    </p>
  );
}

function RestingText({ resting: { assertions, items, meetings, events } }: { resting: Resting }) {
  const t = useTranslations();
  const parts = [
    { name: t('sources.assertions', { count: assertions.length }), count: assertions.length },
    { name: t('sources.items', { count: items.length }), count: items.length },
    { name: t('sources.meetings', { count: meetings.length }), count: meetings.length },
    { name: t('sources.events', { count: events.length }), count: events.length },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ name }, index) => (
      <Fragment key={name}>
        {index > 0 && ' · '}
        <span className="whitespace-nowrap">{name}</span>
      </Fragment>
    ));
}

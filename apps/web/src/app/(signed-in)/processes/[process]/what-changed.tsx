import { useLocale, useTranslations } from 'next-intl';
import type { Item } from '@parley/contracts';
import { dateText, decimal, signed } from '@parley/words';
import type { Lens } from '../../../../features/lens/lens.ts';
import { searchOf } from '../../../../features/lens/lens.ts';
import { classesOf, type Comparison, isNews, movementSign } from '@parley/charts/findings';
import { Text } from '../../../../features/record/text.tsx';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';

interface Props {
  comparison: Comparison;
  items: readonly Item[];
  slug: string;
  lens: Lens;
}

/** What changed between the last two points: the arithmetic of the score, then item by item. */
export function WhatChanged({ comparison: { now, before, ordinal }, items, slug, lens }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const titles = new Map(items.map((item) => [item.key, item.title]));
  const { change } = now;
  const classes = classesOf(now.movement);
  const parts = [
    { name: t('changed.leaving'), by: change.byLeaving },
    { name: t('changed.movement'), by: change.byMovement },
    { name: t('changed.newItems'), by: change.byNewItems },
  ];

  return (
    <section aria-labelledby="changed">
      <h2 id="changed" className="border-ink border-t-2 pt-3 text-xl">
        {ordinal === null
          ? t('changed.sinceDate', { date: dateText(before.at, locale) })
          : t('changed.sinceMeeting', { ordinal, date: dateText(before.at, locale) })}
      </h2>
      {change.total !== null && before.score !== null && now.score !== null && (
        <p className="text-ink-2 mt-4 text-sm">
          <strong className="text-ink">
            {decimal(before.score, locale)} → {decimal(now.score, locale)} ({signed(change.total, locale)})
          </strong>
          {' = '}
          {parts.map(({ name, by }) => `${name} ${signed(by ?? 0, locale)}`).join(', ')}
        </p>
      )}
      <dl className="mt-5 space-y-5">
        {classes
          .filter(({ kind }) => kind !== 'unchanged')
          .map(({ kind, items: keys }) => (
            <div key={kind} className="grid gap-x-5 gap-y-1.5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
              <dt className="flex items-baseline gap-2 text-sm">
                <span
                  aria-hidden
                  className={`w-3 font-semibold ${isNews(kind) ? 'text-accent' : 'text-ink-3'}`}
                >
                  {movementSign[kind]}
                </span>
                <span className={isNews(kind) ? 'font-semibold' : 'text-ink-2'}>
                  {t(`movement.${kind}`)} <span className="text-ink-3 font-normal">{keys.length}</span>
                </span>
              </dt>
              <dd>
                <ul className="space-y-1.5">
                  {keys.map((key) => (
                    <li key={key} className="text-md leading-snug">
                      <PlaceLink href={`/processes/${slug}/items/${key}${searchOf(lens)}`} className="link">
                        <Text of={titles.get(key) ?? { en: key }} />
                      </PlaceLink>{' '}
                      <span className="text-ink-3 text-xs">{key}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      {now.movement.unchanged.length > 0 && (
        <p className="text-ink-2 mt-5 text-sm">
          {t('changed.unchanged', { count: now.movement.unchanged.length })}
        </p>
      )}
    </section>
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Process } from '@parley/contracts';
import { dateText } from '@parley/words';
import type { Lens } from '../lens/lens.ts';
import { searchOf } from '../lens/lens.ts';
import { NamesSwitch } from '../names/names-switch.tsx';
import { Text } from '../record/text.tsx';
import { loadPublication } from '../reader/reader.ts';
import { waitingFor } from '../review/load.ts';
import { loadCaller } from '../frame/load.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import { Follow } from '../notifications/follow.tsx';
import { isFollowed } from '../notifications/load.ts';
import { SettingsLink } from './settings-link.tsx';

const views = {
  overview: '',
  matrix: '/matrix',
  meetings: '/meetings',
  milestones: '/milestones',
  pace: '/pace',
  change: '/change',
  accounts: '/accounts',
  sources: '/sources',
  reports: '/reports',
  review: '/review',
} as const;
export type View = keyof typeof views;

interface Props {
  process: Process;
  /** The lens that the links between the views keep; null where the address was in order neither. */
  lens: Lens | null;
  view: View;
  /** On a page about one thing the process steps back: its name is small and its aim left out. */
  stepsBack?: boolean;
  children: ReactNode;
}

/** What every view of a process begins with: its name and aim, and the way to the other views. */
export async function ProcessFrame({ process, lens, view, stepsBack = false, children }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const search = lens === null ? '' : searchOf(lens);
  const [waiting, publication, { permissions }] = await Promise.all([
    waitingFor(process),
    loadPublication(),
    loadCaller(),
  ]);
  const isShown: Partial<Record<View, boolean>> = {
    reports: permissions.includes('reports:read'),
    review: waiting !== null,
  };
  const shown = (Object.keys(views) as View[]).filter((name) => (isShown[name] ?? true) || view === name);
  return (
    <>
      <div className={`pb-5 ${stepsBack ? 'pt-6' : 'pt-8 sm:pt-10'}`}>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
          <p className="text-ink-3 text-sm">
            {publication === null && (
              <>
                <PlaceLink href="/" className="link">
                  {t('portfolio.title')}
                </PlaceLink>
                <span aria-hidden> / </span>
              </>
            )}
            {t(`processStatus.${process.status}`)}
            {process.startedOn !== null &&
              ` · ${t('process.since', { date: dateText(process.startedOn, locale) })}`}
          </p>
          {publication === null && (
            <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
              <NamesSwitch slug={process.slug} />
              <Follow process={process} isFollowed={await isFollowed(process.slug)} />
              <SettingsLink slug={process.slug} />
            </div>
          )}
        </div>
        <h1 className={`mt-2 ${stepsBack ? 'text-xl' : 'text-3xl'}`}>
          <Text of={process.title} />
        </h1>
        {process.goal !== null && !stepsBack && (
          <p className="text-ink-2 mt-2 max-w-prose font-serif text-lg">
            <Text of={process.goal} />
          </p>
        )}
        <nav
          aria-label={t('process.views')}
          className={`no-print flex flex-wrap gap-x-6 ${stepsBack ? 'mt-2' : 'mt-6'}`}
        >
          {shown.map((name) => (
            <PlaceLink
              key={name}
              href={`/processes/${process.slug}${views[name]}${search}`}
              aria-current={name === view ? 'page' : undefined}
              className="text-ink-2 hover:text-ink aria-[current]:text-ink aria-[current]:border-accent border-b-2 border-transparent py-2 text-md aria-[current]:font-semibold"
            >
              {t(`process.${name}`)}
              {name === 'review' && waiting !== null && waiting > 0 && (
                <span className="bg-accent text-on-accent figures ms-1.5 rounded-full px-1.5 text-xs font-semibold">
                  <span aria-hidden>{waiting}</span>
                  <span className="sr-only"> {t('review.badge', { count: waiting })}</span>
                </span>
              )}
            </PlaceLink>
          ))}
        </nav>
      </div>
      {children}
    </>
  );
}

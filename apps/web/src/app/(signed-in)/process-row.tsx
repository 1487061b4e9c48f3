import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Process } from '@parley/contracts';
import { lensOf } from '../../features/lens/lens.ts';
import { loadProgress, loadTracks } from '../../features/process/load.ts';
import { Text } from '../../features/record/text.tsx';
import { dateText } from '../../lib/dates.ts';
import { decimal, noFigure } from '../../lib/numbers.ts';
import { Sparkline } from './sparkline.tsx';
import { PlaceLink } from '../../features/frame/place-link.tsx';

/** One process: what it is, how its score went, and where it stands. */
export async function ProcessRow({ process }: { process: Process }) {
  const [tracks, t, locale] = await Promise.all([loadTracks(process.slug), getTranslations(), getLocale()]);
  const { points, current } = await loadProgress(process.slug, lensOf({}, tracks[0]?.key ?? null));
  const figure = (score: number | null) => (score === null ? noFigure : decimal(score, locale));
  const last = points.at(-1);
  const scores = [...points, current].map(({ score }) => score);

  return (
    <Row process={process} status={t(`processStatus.${process.status}`)}>
      <div className="col-span-3 sm:col-span-1">
        <Sparkline
          scores={scores}
          label={t('portfolio.spark', { count: points.length, scores: scores.map(figure).join(', ') })}
        />
      </div>
      <Figure term={t('portfolio.score')}>
        <span className="text-accent font-serif text-xl leading-8 font-semibold">
          {figure(current.score)}
        </span>
      </Figure>
      <Figure term={t('portfolio.items')}>
        <span className="font-serif text-xl leading-8">{current.n}</span>
      </Figure>
      <Figure term={t('portfolio.last')}>
        <span className="text-sm leading-8 whitespace-nowrap">
          {last === undefined ? noFigure : dateText(last.meeting.heldOn, locale, 'short')}
        </span>
      </Figure>
    </Row>
  );
}

/** The same row while its figures are on the way. */
export function RowSkeleton({ process }: { process: Process }) {
  return (
    <Row process={process} status=" ">
      <div className="skeleton late col-span-3 h-12 sm:col-span-4" />
    </Row>
  );
}

function Row({ process, status, children }: { process: Process; status: string; children: ReactNode }) {
  return (
    <li className="border-rule hover:bg-sunken relative grid grid-cols-3 items-center gap-x-6 gap-y-4 border-b px-1 py-6 sm:grid-cols-[minmax(0,1fr)_9rem_5rem_7rem_7rem]">
      <div className="col-span-3 min-w-0 sm:col-span-1">
        <p className="text-ink-3 min-h-5 text-xs">{status}</p>
        <h2 className="text-xl">
          <PlaceLink
            href={`/processes/${process.slug}`}
            className="after:absolute after:inset-0 hover:text-accent"
          >
            <Text of={process.title} />
          </PlaceLink>
        </h2>
        {process.goal !== null && (
          <p className="text-ink-2 mt-1 text-sm">
            <Text of={process.goal} />
          </p>
        )}
      </div>
      {children}
    </li>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <p className="min-w-0">
      <span className="text-ink-3 block text-xs">{term}</span>
      {children}
    </p>
  );
}

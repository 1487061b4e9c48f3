import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { MeetingOfPoint, PortfolioEntry, Process } from '@parley/contracts';
import { dateText, decimal, noFigure } from '@parley/words';
import { PlaceLink } from '../../features/frame/place-link.tsx';
import { loadProgress } from '../../features/process/load.ts';
import { Follow } from '../../features/notifications/follow.tsx';
import { LevelBar } from '../../features/record/level-bar.tsx';
import { Text } from '../../features/record/text.tsx';
import { everything, stallsIn } from './portfolio/stalls-in.ts';
import { Sparkline } from './sparkline.tsx';

interface Props {
  process: Process;
  entry: PortfolioEntry;
  /** How much stands still in it; null where that is not known yet. */
  stalls: number | null;
  isFollowed: boolean;
}

/** One process: what it is, how its score went, and where it stands, all over all its tracks. */
export async function ProcessRow({ process, entry, stalls, isFollowed }: Props) {
  const { slug, status } = process;
  const [{ points, current }, stalled, t, locale] = await Promise.all([
    loadProgress(slug, everything),
    stalls ?? stallsIn(slug),
    getTranslations(),
    getLocale(),
  ]);
  const figure = (score: number | null) => (score === null ? noFigure : decimal(score, locale));
  const { low, high, counts } = entry;
  const scores = [...points, current].map(({ score }) => score);
  const day = (meeting: MeetingOfPoint | null) =>
    meeting === null ? noFigure : dateText(meeting.heldOn, locale, 'short');

  return (
    <Row
      process={process}
      status={t(`processStatus.${status}`)}
      follow={<Follow process={process} isFollowed={isFollowed} className="relative z-10" />}
    >
      <div className="col-span-2 md:col-span-1 lg:pt-4">
        <Sparkline
          scores={scores}
          label={t('portfolio.spark', { count: points.length, scores: scores.map(figure).join(', ') })}
        />
      </div>
      <Figure term={t('portfolio.score')}>
        <span className="text-accent figures font-serif text-xl leading-7 font-semibold">
          {figure(entry.score)}
        </span>
        {low !== null && high !== null && low !== high && (
          <span className="text-ink-3 figures block text-xs">
            {figure(low)}–{figure(high)}
          </span>
        )}
      </Figure>
      <Figure term={t('portfolio.items')}>
        <span className="figures block py-1 text-sm leading-5">
          {t('portfolio.counts', { agreed: counts.agreement.agreed, full: counts.implementation['3'] })}
        </span>
        <LevelBar counts={counts.implementation} className="mt-0.5 h-2" />
      </Figure>
      <Figure term={t('portfolio.meetings')}>
        <span className="figures block pt-1 text-sm leading-5 whitespace-nowrap">{day(entry.lastHeld)}</span>
        <span className="text-ink-2 figures block text-sm">
          {entry.nextScheduled === null
            ? t('portfolio.noNext')
            : t('portfolio.next', { date: day(entry.nextScheduled) })}
        </span>
      </Figure>
      <Figure term={t('portfolio.stalls')}>
        {stalled === 0 ? (
          <span className="text-ink-2 text-sm leading-7">{t('portfolio.noStalls')}</span>
        ) : (
          <PlaceLink
            href={`/processes/${slug}/pace?track=all`}
            className="link figures relative z-10 inline-block min-h-7 text-sm leading-7"
          >
            {t('portfolio.stalled', { count: stalled })}
          </PlaceLink>
        )}
      </Figure>
    </Row>
  );
}

/** The same row while its figures are on the way. */
export function RowSkeleton({ process }: { process: Process }) {
  return (
    <Row process={process} status=" ">
      <div className="skeleton late col-span-2 h-12 md:col-span-5" />
    </Row>
  );
}

interface RowProps {
  process: Process;
  status: string;
  /** The button by which it is followed. */
  follow?: ReactNode;
  children: ReactNode;
}

function Row({ process, status, follow, children }: RowProps) {
  return (
    <li className="border-rule hover:bg-sunken print-whole relative grid grid-cols-2 items-start gap-x-6 gap-y-4 border-b px-1 py-6 md:grid-cols-[9rem_5rem_minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,0.9fr)] lg:grid-cols-[minmax(0,2.4fr)_9rem_4.5rem_minmax(0,1.4fr)_minmax(0,1.1fr)_minmax(0,1fr)]">
      <div className="col-span-full min-w-0 lg:col-span-1">
        <p className="text-ink-3 min-h-5 text-xs">{status}</p>
        <h2 className="text-xl">
          <PlaceLink
            href={`/processes/${process.slug}?track=all`}
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
        {follow}
      </div>
      {children}
    </li>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <span className="text-ink-3 block text-xs">{term}</span>
      {children}
    </div>
  );
}

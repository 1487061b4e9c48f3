import { getLocale, getTranslations } from 'next-intl/server';
import { BadLens } from '../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../features/lens/lens-bar.tsx';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { answerOrRefusal } from '../../../../../features/lens/refusal.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadEvents,
  loadItems,
  loadMeetings,
  loadMilestones,
  loadMovement,
  loadParties,
  loadProcess,
  loadProgress,
  loadSources,
  loadStalls,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { comparisonOf, comparisonSince } from '../../../../../features/progress/finding.ts';
import { Citation } from '../../../../../features/reader/citation.tsx';
import { DataSet } from '../../../../../features/reader/data-set.tsx';
import { loadPublication } from '../../../../../features/reader/reader.ts';
import { Notice } from '../../../../../features/states/notice.tsx';
import { Ahead } from '../ahead.tsx';
import { ProgressFigure } from '../progress-figure.tsx';
import { StateNow } from '../state-now.tsx';
import { WhatChanged } from '../what-changed.tsx';

export default async function OverviewPage({ params, searchParams }: PageProps<'/processes/[process]'>) {
  const [{ process: slug }, search] = await Promise.all([params, searchParams]);
  const [process, tracks, parties, t, locale] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
    getTranslations(),
    getLocale(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const controls = <LensBar lens={lens} slug={slug} tracks={tracks} parties={parties} />;
  const asked = await answerOrRefusal(lens, () =>
    Promise.all([
      loadProgress(slug, lens),
      lens.since === null ? null : loadMovement(slug, lens, { from: lens.since, to: null }),
    ]),
  );
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={null} view="overview">
        {controls}
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const [progress, movement] = asked.answer;
  const [publication, items, events, assertions, sources, milestones, stalls, meetings] = await Promise.all([
    loadPublication(),
    loadItems(slug),
    loadEvents(slug),
    loadAssertions(slug),
    loadSources(slug),
    loadMilestones(slug, lens),
    loadStalls(slug, lens),
    loadMeetings(slug),
  ]);
  const comparison = movement === null ? comparisonOf(progress) : comparisonSince(movement, progress);

  return (
    <ProcessFrame process={process} lens={lens} view="overview">
      {controls}
      {progress.points.length === 0 ? (
        <div className="mt-10">
          <Notice title={t('empty.points.title')}>{t('empty.points.advice')}</Notice>
        </div>
      ) : (
        <ProgressFigure
          {...{ progress, comparison, lens, tracks, parties, events, assertions, sources, locale }}
          slug={process.slug}
        />
      )}
      <div className="mt-14 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <StateNow progress={progress} slug={process.slug} lens={lens} />
        {comparison !== null && (
          <WhatChanged comparison={comparison} items={items} slug={process.slug} lens={lens} />
        )}
      </div>
      <Ahead {...{ milestones, stalls, meetings, tracks, lens }} slug={process.slug} />
      {publication !== null && (
        <>
          <Citation publication={publication} process={process} />
          <DataSet {...{ publication, process, locale }} />
        </>
      )}
    </ProcessFrame>
  );
}

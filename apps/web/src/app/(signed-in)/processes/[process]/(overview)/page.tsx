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
  loadParties,
  loadProcess,
  loadProgress,
  loadSources,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { comparisonOf } from '../../../../../features/progress/finding.ts';
import { Notice } from '../../../../../features/states/notice.tsx';
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
  const controls = <LensBar lens={lens} tracks={tracks} parties={parties} />;
  const asked = await answerOrRefusal(lens, () => loadProgress(slug, lens));
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={null} view="overview">
        {controls}
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const progress = asked.answer;
  const [items, events, assertions, sources] = await Promise.all([
    loadItems(slug),
    loadEvents(slug),
    loadAssertions(slug),
    loadSources(slug),
  ]);
  const comparison = comparisonOf(progress);

  return (
    <ProcessFrame process={process} lens={lens} view="overview">
      {controls}
      {progress.points.length === 0 ? (
        <div className="mt-10">
          <Notice title={t('empty.points.title')}>{t('empty.points.advice')}</Notice>
        </div>
      ) : (
        <ProgressFigure
          {...{ progress, lens, tracks, parties, events, assertions, sources, locale }}
          slug={process.slug}
        />
      )}
      <div className="mt-14 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <StateNow progress={progress} />
        {comparison !== null && (
          <WhatChanged comparison={comparison} items={items} slug={process.slug} lens={lens} />
        )}
      </div>
    </ProcessFrame>
  );
}

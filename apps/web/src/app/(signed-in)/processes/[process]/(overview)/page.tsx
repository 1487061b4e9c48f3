import { lensView } from '../../../../../features/lens/lens-view.tsx';
import {
  loadAssertions,
  loadEvents,
  loadItems,
  loadMeetings,
  loadMilestones,
  loadMovement,
  loadProgress,
  loadSources,
  loadStalls,
} from '../../../../../features/process/load.ts';
import { comparisonOf, comparisonSince } from '@parley/charts/findings';
import { Citation } from '../../../../../features/reader/citation.tsx';
import { DataSet } from '../../../../../features/reader/data-set.tsx';
import { loadPublication } from '../../../../../features/reader/reader.ts';
import { NothingRecorded } from '../../../../../features/process/nothing-recorded.tsx';
import { Ahead } from '../ahead.tsx';
import { ProgressFigure } from '../progress-figure.tsx';
import { StateNow } from '../state-now.tsx';
import { WhatChanged } from '../what-changed.tsx';

export default function OverviewPage(page: PageProps<'/processes/[process]'>) {
  return lensView(page, {
    view: 'overview',
    screen: 'overview',
    ask: ({ slug, lens }) =>
      Promise.all([
        loadProgress(slug, lens),
        lens.since === null ? null : loadMovement(slug, lens, { from: lens.since, to: null }),
      ]),
    show: async ([progress, movement], { slug, process, tracks, parties, lens, t, locale }) => {
      const [publication, items, events, assertions, sources, milestones, stalls, meetings] =
        await Promise.all([
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
        <>
          {progress.points.length === 0 ? (
            <div className="mt-10">
              <NothingRecorded
                {...{ process, meetings }}
                otherwise={{ title: t('empty.points.title'), advice: t('empty.points.advice') }}
              />
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
        </>
      );
    },
  });
}

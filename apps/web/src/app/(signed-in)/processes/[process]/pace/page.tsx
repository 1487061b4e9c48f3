import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadCaller } from '../../../../../features/frame/load.ts';
import { lensView } from '../../../../../features/lens/lens-view.tsx';
import { comingMeetings, readingName, tracksName } from '@parley/charts/findings';
import { cadenceOf } from '@parley/charts/pace';
import { loadAssertions, loadMeetings, loadSources } from '../../../../../features/process/load.ts';
import { NothingRecorded } from '../../../../../features/process/nothing-recorded.tsx';
import { Notice } from '../../../../../features/states/notice.tsx';
import { CadenceFigure } from './cadence-figure.tsx';
import { LagFigure } from './lag-figure.tsx';
import { loadPace } from './load.ts';
import { StallsNow } from './stalls-now.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.pace') };
}

export default function PacePage(page: PageProps<'/processes/[process]/pace'>) {
  return lensView(page, {
    view: 'pace',
    screen: 'pace',
    ask: ({ slug, lens }) => loadPace(slug, lens),
    show: async (
      { progress, stalls, lag, stallsByEve },
      { slug, process, tracks, parties, lens, t, locale },
    ) => {
      const [caller, all, assertions, sources] = await Promise.all([
        loadCaller(),
        loadMeetings(slug),
        loadAssertions(slug),
        loadSources(slug),
      ]);
      const meetings = progress.points.map(({ meeting }) => meeting);
      const planned = comingMeetings(all, lens, progress.asOf);
      const cadence = cadenceOf(
        { tracks, meetings, planned, stalls: stalls.stalls, stallsByEve, asOf: progress.asOf },
        locale,
        t,
      );
      const reading = readingName(progress.reading, parties, locale, t);

      return (
        <>
          {meetings.length === 0 ? (
            <div className="mt-10">
              <NothingRecorded
                process={process}
                meetings={all}
                otherwise={{ title: t('empty.points.title'), advice: t('empty.points.advice') }}
              />
            </div>
          ) : (
            <CadenceFigure
              {...{ progress, cadence, assertions, sources, locale }}
              names={{ tracks: tracksName(lens, tracks, locale, t), reading }}
            />
          )}
          <StallsNow
            answer={stalls}
            {...{ tracks, lens }}
            slug={process.slug}
            mayKnow={caller.clearance !== 'public'}
          />
          {lag.items.length === 0 ? (
            <div className="mt-14">
              <Notice title={t('lag.emptyTitle')}>{t('lag.emptyAdvice')}</Notice>
            </div>
          ) : (
            <LagFigure {...{ lag, lens, reading, assertions, sources, locale }} slug={process.slug} />
          )}
        </>
      );
    },
  });
}

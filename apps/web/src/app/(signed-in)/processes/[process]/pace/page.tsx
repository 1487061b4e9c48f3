import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { loadCaller } from '../../../../../features/frame/load.ts';
import { BadLens } from '../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../features/lens/lens-bar.tsx';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { readingName, tracksName } from '../../../../../features/lens/lens-words.ts';
import { answerOrRefusal } from '../../../../../features/lens/refusal.ts';
import { cadenceOf } from '../../../../../features/pace/cadence-model.ts';
import { comingMeetings } from '../../../../../features/pace/coming-meetings.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadMeetings,
  loadParties,
  loadProcess,
  loadSources,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { Notice } from '../../../../../features/states/notice.tsx';
import { CadenceFigure } from './cadence-figure.tsx';
import { LagFigure } from './lag-figure.tsx';
import { loadPace } from './load.ts';
import { StallsNow } from './stalls-now.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.pace') };
}

export default async function PacePage({ params, searchParams }: PageProps<'/processes/[process]/pace'>) {
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
  const asked = await answerOrRefusal(lens, () => loadPace(slug, lens));
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={null} view="pace">
        {controls}
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const { progress, stalls, lag, stallsByEve } = asked.answer;
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
    <ProcessFrame process={process} lens={lens} view="pace">
      {controls}
      {meetings.length === 0 ? (
        <div className="mt-10">
          <Notice title={t('empty.points.title')}>{t('empty.points.advice')}</Notice>
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
    </ProcessFrame>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Progress } from '@parley/contracts';
import { BadLens } from '../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../features/lens/lens-bar.tsx';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { methodName, readingName, tracksName } from '../../../../../features/lens/lens-words.ts';
import { answerOrRefusal } from '../../../../../features/lens/refusal.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadItems,
  loadMovement,
  loadParties,
  loadProcess,
  loadProgress,
  loadSources,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { changeText } from '../../../../../features/progress/finding.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { effectiveBy } from '../../../../../features/record/ledger.ts';
import { Notice } from '../../../../../features/states/notice.tsx';
import { ChangeFigures } from './change-figures.tsx';
import { MovedItems } from './moved-items.tsx';
import { PointChoice } from './point-choice.tsx';
import { endName, spanOf, spanText } from './span.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.change') };
}

export default async function ChangePage({ params, searchParams }: PageProps<'/processes/[process]/change'>) {
  const [{ process: slug }, search] = await Promise.all([params, searchParams]);
  const [process, tracks, parties, items, t, locale] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
    loadItems(slug),
    getTranslations(),
    getLocale(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const controls = <LensBar lens={lens} slug={slug} tracks={tracks} parties={parties} />;
  const series = await answerOrRefusal(lens, () => loadProgress(slug, lens));
  if ('refusal' in series) {
    return (
      <ProcessFrame process={process} lens={null} view="change">
        {controls}
        <BadLens lens={lens} refusal={series.refusal} />
      </ProcessFrame>
    );
  }
  const progress = series.answer;
  const span = spanOf(search, progress, lens.since);
  const points = <PointChoice progress={progress} span={span} />;
  const asked = await answerOrRefusal(lens, () => loadMovement(slug, lens, span));
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={lens} view="change">
        {controls}
        <div className="mt-8">{points}</div>
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const movement = asked.answer;
  const [assertions, sources] = await Promise.all([loadAssertions(slug), loadSources(slug)]);
  const single = isOneTrack(progress);
  const ends = {
    from: endName(movement.from, single, locale, t),
    to: endName(movement.to, single, locale, t),
  };
  const finding = changeText(
    spanText(movement, single, locale, t),
    { ...movement, score: movement.to.score, before: movement.from?.score ?? null },
    locale,
    t,
  );
  const kinds = new Map(items.map(({ key, kind }) => [key, kind]));
  const kindOf = (item: string) => kinds.get(item) ?? 'action';
  const method = methodName(movement.method, t);

  return (
    <ProcessFrame process={process} lens={lens} view="change">
      {controls}
      <div className="mt-8">{points}</div>
      {movement.items.length === 0 ? (
        <div className="mt-8">
          <Notice title={t('change.emptyTitle')}>{t('change.emptyAdvice')}</Notice>
        </div>
      ) : (
        <>
          <figure aria-labelledby="finding" className="mt-8">
            <h2 id="finding" className="max-w-[46ch] text-2xl text-pretty">
              {finding}
            </h2>
            <p className="text-ink-2 mt-2 max-w-[120ch] text-sm">
              {t('change.subtitle', { tracks: tracksName(lens, tracks, locale, t), method })}
            </p>
            <ChangeFigures {...{ movement, ends, finding, kindOf }} />
            <figcaption className="mt-3">
              <SourceLine
                answer={movement}
                method={method}
                reading={readingName(movement.reading, parties, locale, t)}
                assertions={effectiveBy(assertions, movement.to.at)}
                sources={sources}
              />
            </figcaption>
          </figure>
          <MovedItems movement={movement} kindOf={kindOf} lens={lens} slug={process.slug} />
        </>
      )}
    </ProcessFrame>
  );
}

const isOneTrack = ({ points }: Progress): boolean =>
  new Set(points.map(({ meeting }) => meeting.track)).size <= 1;

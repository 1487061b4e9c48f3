import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Progress } from '@parley/contracts';
import { BadLens } from '../../../../../features/lens/bad-lens.tsx';
import { lensView } from '../../../../../features/lens/lens-view.tsx';
import { changeText, effectiveBy, methodName, readingName, tracksName } from '@parley/charts/findings';
import { answerOrRefusal } from '../../../../../features/lens/refusal.ts';
import {
  loadAssertions,
  loadItems,
  loadMeetings,
  loadMovement,
  loadProgress,
  loadSources,
} from '../../../../../features/process/load.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { NothingRecorded } from '../../../../../features/process/nothing-recorded.tsx';
import { ChangeFigures } from './change-figures.tsx';
import { MovedItems } from './moved-items.tsx';
import { PointChoice } from './point-choice.tsx';
import { endName, spanOf, spanText } from './span.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.change') };
}

export default function ChangePage(page: PageProps<'/processes/[process]/change'>) {
  return lensView(page, {
    view: 'change',
    screen: 'change',
    ask: ({ slug, lens }) => loadProgress(slug, lens),
    show: async (progress, { slug, search, process, tracks, parties, lens, t, locale }) => {
      const span = spanOf(search, progress, lens.since);
      const points = <PointChoice progress={progress} span={span} />;
      const asked = await answerOrRefusal(lens, () => loadMovement(slug, lens, span));
      if ('refusal' in asked) {
        return (
          <>
            <div className="mt-8">{points}</div>
            <BadLens lens={lens} refusal={asked.refusal} />
          </>
        );
      }
      const movement = asked.answer;
      const [meetings, items, assertions, sources] = await Promise.all([
        loadMeetings(slug),
        loadItems(slug),
        loadAssertions(slug),
        loadSources(slug),
      ]);
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
        <>
          <div className="mt-8">{points}</div>
          {movement.items.length === 0 ? (
            <div className="mt-8">
              <NothingRecorded
                {...{ process, meetings }}
                otherwise={{ title: t('change.emptyTitle'), advice: t('change.emptyAdvice') }}
              />
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
        </>
      );
    },
  });
}

const isOneTrack = ({ points }: Progress): boolean =>
  new Set(points.map(({ meeting }) => meeting.track)).size <= 1;

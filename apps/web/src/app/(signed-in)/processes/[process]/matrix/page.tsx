import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BadLens } from '../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../features/lens/lens-bar.tsx';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { methodName, readingName } from '../../../../../features/lens/lens-words.ts';
import { answerOrRefusal } from '../../../../../features/lens/refusal.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadMatrix,
  loadParties,
  loadProcess,
  loadSources,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { Notice } from '../../../../../features/states/notice.tsx';
import { GroupSwitch } from './group-switch.tsx';
import { groupingOf } from './grouping.ts';
import { MatrixBoard } from './matrix-board.tsx';
import { MatrixLegend } from './matrix-legend.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.matrix') };
}

export default async function MatrixPage({ params, searchParams }: PageProps<'/processes/[process]/matrix'>) {
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
  const asked = await answerOrRefusal(lens, () => loadMatrix(slug, lens));
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={null} view="matrix">
        {controls}
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const matrix = asked.answer;
  const [assertions, sources] = await Promise.all([loadAssertions(slug), loadSources(slug)]);
  const grouping = groupingOf(search.group);
  const isEmpty = matrix.items.every(({ current }) => current.agreement === null);

  return (
    <ProcessFrame process={process} lens={lens} view="matrix">
      {controls}
      <section aria-labelledby="matrix" className="mt-8">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div>
            <h2 id="matrix" className="text-2xl">
              {t('matrix.title')}
            </h2>
            <p className="text-ink-2 mt-1 max-w-[80ch] text-sm">{t('matrix.subtitle')}</p>
          </div>
          <GroupSwitch grouping={grouping} lens={lens} />
        </div>
        {isEmpty ? (
          <div className="mt-8">
            <Notice title={t('empty.matrix.title')}>{t('empty.matrix.advice')}</Notice>
          </div>
        ) : (
          <>
            <MatrixLegend />
            <MatrixBoard
              {...{ matrix, grouping, lens, parties, assertions, sources, slug: process.slug }}
              open={[search.cell].flat()[0] ?? null}
            />
          </>
        )}
        <div className="mt-5">
          <SourceLine
            answer={matrix}
            method={methodName(matrix.method, t)}
            reading={readingName(matrix.reading, parties, locale, t)}
            assertions={assertions}
            sources={sources}
          />
        </div>
      </section>
    </ProcessFrame>
  );
}

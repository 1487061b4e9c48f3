import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LedgerFile } from '../../../../../features/export/ledger-file.tsx';
import { lensView } from '../../../../../features/lens/lens-view.tsx';
import { readingName } from '@parley/charts/findings';
import {
  loadAssertions,
  loadMatrix,
  loadMeetings,
  loadSources,
} from '../../../../../features/process/load.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { NothingRecorded } from '../../../../../features/process/nothing-recorded.tsx';
import { GroupSwitch } from './group-switch.tsx';
import { groupingOf } from './grouping.ts';
import { MatrixBoard } from './matrix-board.tsx';
import { MatrixLegend } from './matrix-legend.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.matrix') };
}

export default function MatrixPage(page: PageProps<'/processes/[process]/matrix'>) {
  return lensView(page, {
    view: 'matrix',
    screen: 'matrix',
    ask: ({ slug, lens }) => loadMatrix(slug, lens),
    show: async (matrix, { slug, search, process, parties, lens, t, locale }) => {
      const [assertions, sources, meetings] = await Promise.all([
        loadAssertions(slug),
        loadSources(slug),
        loadMeetings(slug),
      ]);
      const grouping = groupingOf(search.group);
      const isEmpty = matrix.items.every(({ current }) => current.agreement === null);

      return (
        <>
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
                <NothingRecorded
                  {...{ process, meetings }}
                  otherwise={{ title: t('empty.matrix.title'), advice: t('empty.matrix.advice') }}
                />
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
                method={null}
                reading={readingName(matrix.reading, parties, locale, t)}
                assertions={assertions}
                sources={sources}
              />
              <LedgerFile slug={process.slug} times={lens} />
            </div>
          </section>
        </>
      );
    },
  });
}

import { getTranslations } from 'next-intl/server';
import type { Assertion, Lag, Source } from '@parley/contracts';
import { TableView } from '../../../../../features/chart/table-view.tsx';
import { tableWords } from '../../../../../features/chart/table-words.ts';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { lagFinding, lagRows } from '@parley/charts/pace';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { LagPanel } from './chart/lag-panel.tsx';
import { LagLegend } from './lag-legend.tsx';
import { LagTable } from './lag-table.tsx';

interface Props {
  lag: Lag;
  lens: Lens;
  slug: string;
  reading: string;
  assertions: readonly Assertion[];
  sources: readonly Source[];
  locale: string;
}

/** How long it takes from agreed to carried out, under a title that says so. */
export async function LagFigure({ lag, lens, slug, reading, assertions, sources, locale }: Props) {
  const t = await getTranslations();
  const finding = lagFinding(lag, t);
  return (
    <figure aria-labelledby="lag" className="mt-14">
      <h2 id="lag" className="border-ink border-t-2 pt-3 text-xl text-pretty">
        {finding}
      </h2>
      <p className="text-ink-2 mt-2 max-w-[100ch] text-sm">{t('lag.subtitle')}</p>
      <LagLegend hasMedian={lag.median !== null} />
      <LagPanel
        rows={lagRows(lag, locale, t)}
        median={lag.median}
        words={{
          title: t('lag.title'),
          description: t('chart.description', { finding }),
          shareAxis: t('lag.shareAxis'),
          daysAxis: t('lag.daysAxis'),
          median: lag.median === null ? '' : t('lag.median', { count: lag.median }),
        }}
      />
      <TableView id="lag-table" words={tableWords(t('lag.tableName'), t)}>
        <LagTable lag={lag} lens={lens} slug={slug} />
      </TableView>
      <figcaption className="mt-3">
        <SourceLine
          answer={lag}
          method={null}
          reading={reading}
          assertions={assertions.filter((each) => lag.items.some(({ item }) => item.key === each.item.key))}
          sources={sources}
        />
      </figcaption>
    </figure>
  );
}

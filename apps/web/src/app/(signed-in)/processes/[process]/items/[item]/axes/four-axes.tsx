import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { dateText } from '@parley/words';
import { TableView } from '../../../../../../../features/chart/table-view.tsx';
import { tableWords } from '../../../../../../../features/chart/table-words.ts';
import { axes, axisRows, isTold, standingOn, stepNames, stepsOf } from '@parley/charts/item';
import type { Axis, Sample } from '@parley/charts/item';
import { AxesTable } from './axes-table.tsx';
import { AxisPanel } from './axis-panel.tsx';

/** Agreement, legal force, implementation and schedule over time: four small charts, never one number. */
export async function FourAxes({ samples, source }: { samples: readonly Sample[]; source: ReactNode }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const rows = axisRows(samples, locale, t);
  const names = stepNames(t);
  const findingOf = (axis: Axis) => {
    const standing = standingOn(axis, samples);
    const state = standing === null ? undefined : names[axis][standing.step];
    return standing === null || state === undefined || !isTold(axis, samples)
      ? t('axes.none', { axis: t(`matrix.${axis}`) })
      : t('axes.finding', { axis: t(`matrix.${axis}`), state, since: dateText(standing.since, locale) });
  };
  return (
    <section aria-labelledby="axes" className="mt-12">
      <h3 id="axes" className="border-ink border-t-2 pt-3 text-xl">
        {t('axes.title')}
      </h3>
      {samples.length === 0 ? (
        <p className="text-ink-2 mt-3 text-sm">{t('axes.empty')}</p>
      ) : (
        <>
          <p className="text-ink-2 mt-1 max-w-[100ch] text-sm">{t('axes.subtitle')}</p>
          <div className="mt-5 grid gap-x-12 gap-y-8 md:grid-cols-2">
            {axes.map((axis) => (
              <figure key={axis} aria-labelledby={`axis-${axis}`} className="print-whole min-w-0">
                <h4 id={`axis-${axis}`} className="text-md font-semibold text-pretty">
                  {findingOf(axis)}
                </h4>
                {axis === 'agreement' && (
                  <p className="text-ink-2 mt-0.5 text-sm">{rows.at(-1)?.names.corroboration}</p>
                )}
                {isTold(axis, samples) ? (
                  <AxisPanel
                    axis={axis}
                    rows={rows}
                    steps={stepsOf(axis, samples).map((step) => names[axis][step] ?? step)}
                    words={{
                      title: t(`matrix.${axis}`),
                      description: t('chart.description', { finding: findingOf(axis) }),
                    }}
                  />
                ) : (
                  <p className="text-ink-2 mt-1 text-sm">
                    {t(axis === 'legal' ? 'axes.noLegal' : 'axes.noSchedule')}
                  </p>
                )}
              </figure>
            ))}
          </div>
          <TableView id="axes-table" words={tableWords(t('axes.tableName'), t)}>
            <AxesTable rows={rows} />
          </TableView>
          <div className="mt-5">{source}</div>
        </>
      )}
    </section>
  );
}

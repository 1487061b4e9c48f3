import { useLocale, useTranslations } from 'next-intl';
import type { CurrentPoint, Progress } from '@parley/contracts';
import { dateText, decimal, noFigure, signed } from '@parley/words';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../features/lens/lens.ts';
import { searchOf } from '../../../../features/lens/lens.ts';
import { levels } from '@parley/charts/findings';
import { showsNow } from '@parley/charts/progress';
import { Text } from '../../../../features/record/text.tsx';

const order = levels.toReversed();

/** The figures of the chart, point by point. */
export function ProgressTable({ progress, slug, lens }: { progress: Progress; slug: string; lens: Lens }) {
  const explain = (at?: string) =>
    `/processes/${slug}/explain${searchOf(lens, at === undefined ? {} : { at })}`;
  const t = useTranslations();
  const locale = useLocale();
  return (
    <table className="data-table min-w-3xl print:min-w-0">
      <caption className="sr-only">{t('chart.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.meeting')}</th>
          <th scope="col">{t('table.date')}</th>
          <th scope="col" className="figure">
            {t('table.score')}
          </th>
          <th scope="col" className="figure">
            {t('table.change')}
          </th>
          <th scope="col" className="figure">
            {t('table.interval')}
          </th>
          <th scope="col" className="figure">
            {t('table.best')}
          </th>
          <th scope="col" className="figure">
            {t('table.items')}
          </th>
          {order.map((level) => (
            <th key={level} scope="col" className="figure">
              {t(`level.${level}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {progress.points.map((point) => (
          <tr key={point.meeting.key}>
            <th scope="row" className="max-w-64">
              {point.meeting.key} <Text of={point.meeting.title} />
            </th>
            <td className="whitespace-nowrap">{dateText(point.meeting.heldOn, locale, 'short')}</td>
            <Figures point={point} locale={locale} explain={explain(point.meeting.key)} />
          </tr>
        ))}
        {(showsNow(progress) || progress.points.length === 0) && (
          <tr>
            <th scope="row">{t('table.now')}</th>
            <td className="whitespace-nowrap">{dateText(progress.asOf, locale, 'short')}</td>
            <Figures point={progress.current} locale={locale} explain={explain()} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Figures({ point, locale, explain }: { point: CurrentPoint; locale: string; explain: string }) {
  const t = useTranslations();
  const figure = (value: number | null) => (value === null ? noFigure : decimal(value, locale));
  return (
    <>
      <td className="figure font-semibold">
        {point.score === null ? (
          noFigure
        ) : (
          <PlaceLink href={explain} className="link" title={t('explain.link')}>
            {figure(point.score)}
          </PlaceLink>
        )}
      </td>
      <td className="figure">
        {point.change.total === null ? noFigure : signed(point.change.total, locale)}
      </td>
      <td className="figure">
        {point.low === null ? noFigure : `${figure(point.low)}–${figure(point.high)}`}
      </td>
      <td className="figure">{figure(point.highWater)}</td>
      <td className="figure">{point.n}</td>
      {order.map((level) => (
        <td key={level} className="figure">
          {point.counts.implementation[level]}
        </td>
      ))}
    </>
  );
}

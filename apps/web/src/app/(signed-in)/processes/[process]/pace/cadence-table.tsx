import { useTranslations } from 'next-intl';
import { noFigure } from '@parley/words';
import type { Cadence } from '@parley/charts/pace';

/** The meetings of the chart, with the days since the one before on the track. */
export function CadenceTable({ cadence: { tracks, points } }: { cadence: Cadence }) {
  const t = useTranslations();
  return (
    <table className="data-table min-w-xl print:min-w-0">
      <caption className="sr-only">{t('cadence.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.meeting')}</th>
          <th scope="col">{t('lens.track')}</th>
          <th scope="col">{t('table.date')}</th>
          <th scope="col" className="figure">
            {t('cadence.gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.key}>
            <th scope="row" className="max-w-80">
              {point.key} {point.title}
            </th>
            <td>{tracks[point.row]?.name}</td>
            <td className="whitespace-nowrap">{point.when}</td>
            <td className="figure">{point.gap ?? noFigure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

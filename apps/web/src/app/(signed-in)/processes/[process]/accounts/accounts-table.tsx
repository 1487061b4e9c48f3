import { useTranslations } from 'next-intl';
import type { Moment, Series } from '@parley/charts/accounts';

/** The figures of the chart: each account's score at each meeting, and on how many items the sides differed. */
export function AccountsTable({
  moments,
  series,
}: {
  moments: readonly Moment[];
  series: readonly Series[];
}) {
  const t = useTranslations();
  return (
    <table className="data-table min-w-2xl print:min-w-0">
      <caption className="sr-only">{t('chart.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.meeting')}</th>
          <th scope="col">{t('table.date')}</th>
          {series.map(({ reading, name }) => (
            <th key={reading} scope="col" className="figure">
              {name}
            </th>
          ))}
          <th scope="col" className="figure">
            {t('accounts.contradicted')}
          </th>
        </tr>
      </thead>
      <tbody>
        {moments.map((moment, index) => (
          <tr key={moment.key}>
            <th scope="row" className="max-w-64">
              {moment.key === 'now' ? t('table.now') : `${moment.key} ${moment.title}`}
            </th>
            <td className="whitespace-nowrap">{moment.when}</td>
            {series.map(({ reading, texts }) => (
              <td key={reading} className="figure">
                {texts[index]}
              </td>
            ))}
            <td className="figure">{moment.contradicted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

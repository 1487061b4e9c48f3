import { useTranslations } from 'next-intl';
import type { AxisRow } from '@parley/charts/item';

const columns = ['agreement', 'corroboration', 'legal', 'implementation', 'schedule'] as const;

/** The four axes day by day: the first, and each on which something was otherwise than before. */
export function AxesTable({ rows }: { rows: readonly AxisRow[] }) {
  const t = useTranslations();
  const told = rows.filter(
    (row, index) => index === 0 || columns.some((name) => row.names[name] !== rows[index - 1]?.names[name]),
  );
  return (
    <table className="data-table min-w-2xl print:min-w-0">
      <caption className="sr-only">{t('axes.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.date')}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`matrix.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map((row) => (
          <tr key={row.time}>
            <th scope="row" className="whitespace-nowrap">
              {row.when}
            </th>
            {columns.map((name) => (
              <td key={name}>{row.names[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Lag } from '@parley/contracts';
import { dateText, noFigure, percent } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { Text } from '../../../../../features/record/text.tsx';

/** The items under the curve, those that took or wait the shortest first, and the share that waits longer. */
export function LagTable({ lag, lens, slug }: { lag: Lag; lens: Lens; slug: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const items = lag.items.toSorted((a, b) => a.days - b.days);
  const waiting = (days: number) => lag.curve.findLast((step) => step.days <= days)?.waiting ?? 1;
  return (
    <table className="data-table min-w-2xl print:min-w-0">
      <caption className="sr-only">{t('lag.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matrix.item')}</th>
          <th scope="col">{t('lag.agreedOn')}</th>
          <th scope="col">{t('lag.fullOn')}</th>
          <th scope="col" className="figure">
            {t('lag.days')}
          </th>
          <th scope="col">{t('lag.endName')}</th>
          <th scope="col" className="figure">
            {t('lag.waiting')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ item, agreedOn, fullOn, days, end }) => (
          <tr key={item.key}>
            <th scope="row" className="max-w-80">
              {item.key}{' '}
              <PlaceLink href={`/processes/${slug}/items/${item.key}${searchOf(lens)}`} className="link">
                <Text of={item.title} />
              </PlaceLink>
            </th>
            <td className="whitespace-nowrap">{dateText(agreedOn, locale, 'short')}</td>
            <td className="whitespace-nowrap">
              {fullOn === null ? noFigure : dateText(fullOn, locale, 'short')}
            </td>
            <td className="figure font-semibold">{days}</td>
            <td>{t(`lag.end.${end}`)}</td>
            <td className="figure">{percent(waiting(days), locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

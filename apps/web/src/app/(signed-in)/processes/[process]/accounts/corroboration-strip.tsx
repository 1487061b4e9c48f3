import { useLocale, useTranslations } from 'next-intl';
import type { Matrix } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { CorroborationSign, corroborationSigns } from '../../../../../features/record/corroboration-sign.tsx';
import type { Corroboration } from '../../../../../features/record/corroboration-sign.tsx';

interface Props {
  matrix: Matrix;
  item: string;
  lens: Lens;
  slug: string;
}

/** How the sides bore each other out on an item, from meeting to meeting. */
export function CorroborationStrip({ matrix, item, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const row = matrix.items.find(({ key }) => key === item);
  if (row === undefined) return null;
  const columns = [
    ...matrix.meetings.map(({ key, heldOn }, index) => ({ key, date: heldOn, cell: row.cells[index] })),
    { key: null, date: matrix.asOf, cell: row.current },
  ];
  return (
    <ol aria-label={t('item.across')} className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-xs">
      {columns.map(({ key, date, cell }) => {
        const corroboration = cell?.corroboration ?? 'none';
        return (
          <li key={key ?? 'now'} title={dateText(date, locale)} className="flex items-center gap-1.5">
            {key === null ? (
              t('matrix.now')
            ) : (
              <PlaceLink href={`/processes/${slug}/meetings/${key}${searchOf(lens)}`} className="link">
                {key}
              </PlaceLink>
            )}
            <CorroborationSign of={corroboration} />
            <span className="sr-only">{t(`corroboration.${corroboration}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** What the signs of the strip mean. */
export function CorroborationLegend() {
  const t = useTranslations();
  return (
    <ul aria-label={t('chart.legend')} className="text-ink-2 mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs">
      {(Object.keys(corroborationSigns) as Corroboration[]).map((name) => (
        <li key={name}>
          <span aria-hidden className="text-ink me-1.5 font-semibold">
            {corroborationSigns[name]}
          </span>
          {t(`corroboration.${name}`)}
        </li>
      ))}
    </ul>
  );
}

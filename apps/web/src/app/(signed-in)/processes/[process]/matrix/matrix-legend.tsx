import { useTranslations } from 'next-intl';
import { levels, movementOrder, movementSign, signMarks } from '@parley/charts/findings';
import { MarkBox } from '../../../../../features/record/mark-box.tsx';

/** What the marks and the small signs in the matrix mean. */
export function MatrixLegend() {
  const t = useTranslations();
  return (
    <div className="text-ink-2 mt-4 space-y-2 text-xs">
      <ul aria-label={t('matrix.scored')} className="flex flex-wrap gap-x-4 gap-y-2">
        {levels.toReversed().map((level) => (
          <li key={level} className="flex items-center gap-2">
            <MarkBox mark={`level:${level}`} />
            {t(`level.${level}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary className="hover:text-ink">{t('matrix.legend')}</summary>
        <ul className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
          {signMarks.map((mark) => (
            <li key={mark} className="flex items-center gap-2">
              <MarkBox mark={mark} />
              {t(`mark.${mark}`)}
            </li>
          ))}
        </ul>
        <p className="mt-3">{t('matrix.movedSigns')}</p>
        <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
          {movementOrder
            .filter((kind) => kind !== 'unchanged')
            .map((kind) => (
              <li key={kind}>
                <span aria-hidden className="text-ink me-1.5 font-semibold">
                  {movementSign[kind]}
                </span>
                {t(`movement.${kind}`)}
              </li>
            ))}
        </ul>
      </details>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { LevelSwatch } from '../../../../features/record/level-swatch.tsx';
import { levels } from '@parley/charts/findings';

/** What the marks mean. Wide charts name the levels beside the last bar as well. */
export function Legend({ hasEvents }: { hasEvents: boolean }) {
  const t = useTranslations();
  return (
    <ul aria-label={t('chart.legend')} className="text-ink-2 flex flex-wrap gap-x-3.5 gap-y-1.5 text-xs">
      {levels.toReversed().map((level) => (
        <li key={level} className="flex items-center gap-1.5">
          <LevelSwatch level={level} />
          {t(`level.${level}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 22 10" className="h-2.5 w-5.5" aria-hidden>
          <path d="M0 5h22" stroke="var(--accent)" strokeWidth="2.250" />
          <circle cx="11" cy="5" r="3.500" fill="var(--accent)" />
        </svg>
        {t('chart.scoreInterval')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 22 10" className="h-2.5 w-5.5" aria-hidden>
          <path d="M0 5h22" stroke="var(--ink-3)" strokeDasharray="2 3" />
        </svg>
        {t('chart.best')}
      </li>
      {hasEvents && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden>
            <path
              d="m5 .8 4.200 4.200L5 9.200.8 5z"
              fill="var(--paper)"
              stroke="var(--ink-3)"
              strokeWidth="1.250"
            />
          </svg>
          {t('chart.event')}
        </li>
      )}
    </ul>
  );
}

import { useTranslations } from 'next-intl';

/** What the marks of the lag curve mean. */
export function LagLegend({ hasMedian }: { hasMedian: boolean }) {
  const t = useTranslations();
  return (
    <ul aria-label={t('chart.legend')} className="text-ink-2 mt-4 flex flex-wrap gap-x-4 gap-y-1.5 text-xs">
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 24 12" className="h-3 w-6" aria-hidden>
          <path d="M0 2h12v8h12" fill="none" stroke="var(--accent)" strokeWidth="2.250" />
        </svg>
        {t('lag.legendStep')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 24 12" className="h-3 w-6" aria-hidden>
          <path d="M0 6h24" stroke="var(--accent)" strokeWidth="2.250" />
          <path d="M12 0v12" stroke="var(--ink)" strokeWidth="1.500" />
        </svg>
        {t('lag.legendOpen')}
      </li>
      {hasMedian && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 24 12" className="h-3 w-6" aria-hidden>
            <path d="M0 6h24" stroke="var(--ink-2)" strokeDasharray="2 3" />
          </svg>
          {t('lag.legendMedian')}
        </li>
      )}
    </ul>
  );
}

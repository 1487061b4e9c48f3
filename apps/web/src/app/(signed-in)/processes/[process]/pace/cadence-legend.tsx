import { useTranslations } from 'next-intl';
import type { Cadence } from '@parley/charts/pace';

/** What the marks of the cadence mean; of those that stand in it. */
export function CadenceLegend({ cadence: { points, pauses } }: { cadence: Cadence }) {
  const t = useTranslations();
  return (
    <ul aria-label={t('chart.legend')} className="text-ink-2 mt-4 flex flex-wrap gap-x-4 gap-y-1.5 text-xs">
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 12 12" className="size-3" aria-hidden>
          <circle cx="6" cy="6" r="5" fill="var(--ink)" />
        </svg>
        {t('cadence.meeting')}
      </li>
      {points.some(({ isPlanned }) => isPlanned) && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 12 12" className="size-3" aria-hidden>
            <circle cx="6" cy="6" r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.500" />
          </svg>
          {t('meetingStatus.scheduled')}
        </li>
      )}
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 24 12" className="h-3 w-6" aria-hidden>
          <path d="M0 6h24" stroke="var(--ink-3)" strokeWidth="1.500" />
        </svg>
        {t('cadence.usual')}
      </li>
      {pauses.some(({ since }) => since !== null) && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 24 12" className="h-3 w-6" aria-hidden>
            <rect
              x="1"
              y="1"
              width="22"
              height="10"
              fill="var(--accent-soft)"
              stroke="var(--accent)"
              strokeWidth="1"
            />
          </svg>
          {t('cadence.stall')}
        </li>
      )}
    </ul>
  );
}

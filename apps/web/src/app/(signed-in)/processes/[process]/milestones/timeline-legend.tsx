import { useTranslations } from 'next-intl';
import type { Timeline } from '@parley/charts/milestones';
import { StatusSign } from './status-sign.tsx';

/** What the marks mean; of those that stand in the timeline. */
export function TimelineLegend({ timeline: { rows } }: { timeline: Timeline }) {
  const t = useTranslations();
  const shown = (['reached', 'open', 'overdue', 'blocked'] as const).filter((status) =>
    rows.some((row) => row.status === status),
  );
  return (
    <ul aria-label={t('chart.legend')} className="text-ink-2 mt-4 flex flex-wrap gap-x-4 gap-y-1.5 text-xs">
      {shown.map((status) => (
        <li key={status} className="flex items-center gap-1.5">
          <StatusSign status={status} />
          {t(`milestones.status.${status}`)}
        </li>
      ))}
      {rows.some(({ planned }) => planned !== null) && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 14 14" className="size-3.5" aria-hidden>
            <path d="m7 1 6 6-6 6-6-6z" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.500" />
          </svg>
          {t('milestones.planned')}
        </li>
      )}
    </ul>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Event } from '@parley/contracts';
import { dateText, timeOf } from '@parley/words';
import type { ChartEvent } from '@parley/charts/progress';
import { Text } from '../../../../features/record/text.tsx';

/** The events that the chart marks, in words. */
export function EventList({ events, shown }: { events: readonly Event[]; shown: readonly ChartEvent[] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (shown.length === 0) return null;
  const listed = events
    .filter(({ key }) => shown.some((event) => event.key === key))
    .sort((a, b) => timeOf(a.occurredOn) - timeOf(b.occurredOn));
  return (
    <details className="text-ink-2 mt-2 text-xs">
      <summary className="hover:text-ink">{t('chart.eventList', { count: listed.length })}</summary>
      <ol className="mt-2 gap-x-8 sm:columns-2">
        {listed.map((event) => (
          <li key={event.key} className="mb-2 break-inside-avoid">
            <span className="text-ink-3">{dateText(event.occurredOn, locale)}</span>
            <br />
            <Text of={event.title} />
          </li>
        ))}
      </ol>
    </details>
  );
}

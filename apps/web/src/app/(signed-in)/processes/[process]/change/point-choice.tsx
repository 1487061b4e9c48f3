import { getLocale, getTranslations } from 'next-intl/server';
import type { Progress } from '@parley/contracts';
import { dateText, isEdtf, lastDayOf, plain } from '@parley/words';
import { PointForm } from './point-form.tsx';
import { beginning } from './span.ts';
import type { Span } from './span.ts';

/** The two points that are compared, to be chosen among the meetings, or as days. */
export async function PointChoice({ progress, span }: { progress: Progress; span: Span }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const isMeeting = (point: string) => progress.points.some(({ meeting }) => meeting.key === point);
  const meetings = (chosen: string | null) =>
    progress.points.map(({ meeting }) => ({
      value: meeting.key,
      name: `${meeting.key} · ${dateText(meeting.heldOn, locale, 'short')} · ${plain(meeting.title, locale)}`,
      chosen: meeting.key === chosen?.replace(/^key:/, ''),
    }));
  const dayOf = (point: string | null) =>
    point !== null && !isMeeting(point) && isEdtf(point) ? lastDayOf(point) : '';
  return (
    <PointForm
      key={`${span.from} ${span.to}`}
      words={{
        title: t('change.choose'),
        from: t('change.from'),
        to: t('change.to'),
        day: t('change.anotherDay'),
        fromDay: t('change.fromDay'),
        toDay: t('change.toDay'),
      }}
      from={{
        choices: [
          { value: beginning, name: t('change.beginningChoice'), chosen: span.from === null },
          ...meetings(span.from),
        ],
        day: dayOf(span.from),
      }}
      to={{
        choices: [
          ...meetings(span.to),
          {
            value: '',
            name: t('chart.asOf', { date: dateText(progress.asOf, locale) }),
            chosen: span.to === null,
          },
        ],
        day: dayOf(span.to),
      }}
    />
  );
}

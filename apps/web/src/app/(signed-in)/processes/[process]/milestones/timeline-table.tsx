import { useLocale, useTranslations } from 'next-intl';
import type { MilestoneStanding } from '@parley/contracts';
import { dateText, noFigure } from '@parley/words';
import type { Timeline } from '@parley/charts/milestones';
import { Text } from '../../../../../features/record/text.tsx';

interface Props {
  timeline: Timeline;
  milestones: readonly MilestoneStanding[];
}

/** The timeline in words and figures, in its order. */
export function TimelineTable({ timeline, milestones }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const date = (day: string | null) => (day === null ? noFigure : dateText(day, locale, 'short'));
  const rows = timeline.rows.flatMap((row) => {
    const milestone = milestones.find(({ key }) => key === row.key);
    return milestone === undefined ? [] : [{ row, milestone }];
  });
  return (
    <table className="data-table min-w-xl print:min-w-0">
      <caption className="sr-only">{t('milestones.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('milestones.milestone')}</th>
          <th scope="col">{t('milestones.standing')}</th>
          <th scope="col">{t('milestones.planned')}</th>
          <th scope="col">{t('milestones.reached')}</th>
          <th scope="col" className="figure">
            {t('milestones.criteriaMet')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, milestone }) => (
          <tr key={row.key}>
            <th scope="row" className="max-w-80">
              {row.key} <Text of={milestone.title} />
            </th>
            <td>{row.statusText}</td>
            <td className="whitespace-nowrap">{date(milestone.plannedOn)}</td>
            <td className="whitespace-nowrap">{date(milestone.reachedOn)}</td>
            <td className="figure">
              {milestone.criteria.length - milestone.missing.length}/{milestone.criteria.length}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

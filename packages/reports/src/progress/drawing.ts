import { chartEvents, chartPoints } from '@parley/charts/progress';
import type { Event, Progress } from '@parley/contracts';
import type { ReportPart } from '../model/report.ts';
import type { Telling } from '../telling/telling.ts';

/** The main chart of the dashboard. Paper is wide enough for true time. */
export function progressChart(
  progress: Progress,
  events: readonly Event[],
  finding: string,
  { locale, t }: Telling,
): ReportPart[] {
  const points = chartPoints(progress, locale, t);
  if (points.length === 0) return [];
  const alternative = t('chart.description', { finding });
  return [
    {
      part: 'chart',
      chart: {
        key: 'progress',
        title: t('chart.title'),
        subtitle: `${t('chart.scoreAxis')}; ${t('chart.itemsAxis')}`,
        alternative,
        drawing: {
          chart: 'progress',
          points,
          events: chartEvents(events, points, locale),
          axis: 'time',
          words: {
            title: t('chart.title'),
            description: alternative,
            scoreAxis: t('chart.scoreAxis'),
            itemsAxis: t('chart.itemsAxis'),
            score: t('chart.score'),
            best: t('chart.best'),
            events: t('chart.events'),
            levels: namesOf(t),
          },
        },
      },
    },
  ];
}

const namesOf = (t: Telling['t']) => ({
  noEvidence: t('level.noEvidence'),
  '0': t('level.0'),
  '1': t('level.1'),
  '2': t('level.2'),
  '3': t('level.3'),
});

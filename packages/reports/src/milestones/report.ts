import { milestonesFinding } from '@parley/charts/findings';
import { timelineOf } from '@parley/charts/milestones';
import type { Cite } from '@parley/exchange/citations';
import { plain, type Words } from '@parley/words';
import type { MilestonesFacts } from '../facts/facts.ts';
import type { Report, ReportPart } from '../model/report.ts';
import { readingText } from '../progress/methodology.ts';
import { digestOver } from '../telling/digest.ts';
import { heading } from '../telling/parts.ts';
import { reportOf } from '../telling/report-of.ts';
import { tellingOf, type Telling } from '../telling/telling.ts';
import { milestoneFigures } from './figures.ts';
import { criteriaTable, standingsTable } from './tables.ts';

/** Where the milestones stand, and what each waits for. */
export function milestonesReport(facts: MilestonesFacts, t: Words, cite: Cite): Report {
  const { frame, milestones, matrix } = facts;
  const telling = tellingOf(frame, t, cite);
  const { locale, said } = telling;
  const title =
    milestones.length === 0 ? t('milestones.emptyTitle') : milestonesFinding(milestones, locale, t);
  const [standings, criteria] = [standingsTable(facts, telling), criteriaTable(facts, telling)];
  return reportOf('milestones', telling, {
    title,
    subtitle: `${plain(frame.process.title, locale)}. ${t('milestones.subtitle')}`,
    parts: [
      ...timeline(facts, title, telling),
      heading(standings.title),
      { part: 'table', table: standings },
      heading(criteria.title),
      { part: 'table', table: criteria },
    ],
    methodology: [t('reports.milestones.about'), ...readingText(frame.question.reading, t)],
    used: [...milestones, ...frame.items, ...said],
    revision: matrix.process.revision,
    digest: digestOver([matrix.digest, milestoneFigures(milestones)]),
  });
}

function timeline(
  { milestones, matrix, frame }: MilestonesFacts,
  finding: string,
  telling: Telling,
): ReportPart[] {
  if (milestones.length === 0) return [];
  const { locale, t } = telling;
  const firstOn = matrix.meetings[0]?.heldOn ?? null;
  const alternative = t('chart.description', { finding });
  return [
    {
      part: 'chart',
      chart: {
        key: 'milestones',
        title: t('milestones.chartTitle'),
        subtitle: t('milestones.tableName'),
        alternative,
        drawing: {
          chart: 'milestones',
          timeline: timelineOf({ milestones, items: frame.items, firstOn, asOf: matrix.asOf }, locale, t),
          words: {
            title: t('milestones.chartTitle'),
            description: alternative,
            planned: t('milestones.planned'),
          },
        },
      },
    },
  ];
}

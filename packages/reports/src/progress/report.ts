import { comparisonOf, findingText, methodName, tracksName } from '@parley/charts/findings';
import type { Cite } from '@parley/exchange/citations';
import { plain, type Words } from '@parley/words';
import type { ProgressFacts } from '../facts/facts.ts';
import type { Report } from '../model/report.ts';
import { heading, meetingsOf } from '../telling/parts.ts';
import { reportOf } from '../telling/report-of.ts';
import { tellingOf } from '../telling/telling.ts';
import { progressChart } from './drawing.ts';
import { stateFigures } from './figures.ts';
import { scoreMethodology } from './methodology.ts';
import { movedParts } from './moved.ts';
import { pointsTable } from './points-table.ts';

/** Progress across meetings: the chart of the overview, its figures, and what moved last. */
export function progressReport({ frame, progress, events }: ProgressFacts, t: Words, cite: Cite): Report {
  const telling = tellingOf(frame, t, cite);
  const { locale, said } = telling;
  const comparison = comparisonOf(progress);
  const title = findingText(progress, locale, t, comparison);
  const table = pointsTable(progress, telling);
  return reportOf('progress', telling, {
    title,
    subtitle: `${plain(frame.process.title, locale)}. ${t('chart.subtitle', {
      tracks: tracksName(frame.question, frame.tracks, locale, t),
      method: methodName(progress.method, t),
    })}`,
    parts: [
      stateFigures(progress.current, comparison, telling),
      ...progressChart(progress, events, title, telling),
      heading(table.title),
      { part: 'table', table },
      ...(comparison === null ? [] : movedParts(comparison, telling)),
    ],
    methodology: scoreMethodology(progress, t),
    used: [
      ...frame.items,
      ...said,
      ...events,
      ...meetingsOf(
        frame,
        progress.points.map(({ meeting }) => meeting.key),
      ),
    ],
    revision: progress.process.revision,
    digest: progress.digest,
  });
}

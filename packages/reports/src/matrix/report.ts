import { methodName, tracksName } from '@parley/charts/findings';
import type { Cite } from '@parley/exchange/citations';
import { plain, type Words } from '@parley/words';
import type { Matrix } from '@parley/contracts';
import type { MatrixFacts } from '../facts/facts.ts';
import type { Report } from '../model/report.ts';
import { readingText } from '../progress/methodology.ts';
import { meetingsOf } from '../telling/parts.ts';
import { reportOf } from '../telling/report-of.ts';
import { tellingOf } from '../telling/telling.ts';
import { matrixTable } from './table.ts';

/** Items by meetings: what each had come to, and what had moved. */
export function matrixReport({ frame, matrix }: MatrixFacts, t: Words, cite: Cite): Report {
  const telling = tellingOf(frame, t, cite);
  const { locale, said } = telling;
  const shown = new Set(matrix.items.map(({ key }) => key));
  return reportOf('matrix', telling, {
    title: matrixFinding(matrix, t),
    subtitle: t('reports.subtitle.matrix', {
      process: plain(frame.process.title, locale),
      tracks: tracksName(frame.question, frame.tracks, locale, t),
      method: methodName(matrix.method, t),
    }),
    parts: [{ part: 'table', table: matrixTable(matrix, telling) }],
    methodology: [t('reports.matrix.about'), ...readingText(matrix.reading, t)],
    used: [
      ...frame.items.filter(({ key }) => shown.has(key)),
      ...meetingsOf(
        frame,
        matrix.meetings.map(({ key }) => key),
      ),
      ...said.filter(({ item }) => shown.has(item.key)),
    ],
    revision: matrix.process.revision,
    digest: matrix.digest,
  });
}

/** How many items, and how many of them are agreed and carried out now. */
function matrixFinding({ items, meetings }: Matrix, t: Words): string {
  const agreed = items.filter(({ current }) => current.agreement === 'agreed');
  const full = agreed.filter(({ current }) => current.implementation === 3);
  return t('reports.matrix.finding', {
    count: items.length,
    n: meetings.length,
    agreed: agreed.length,
    full: full.length,
  });
}

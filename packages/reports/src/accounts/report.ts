import { momentsOf, type Series, seriesOf, type Moment } from '@parley/charts/accounts';
import { accountsFinding, methodName, readingName, tracksName } from '@parley/charts/findings';
import type { Cite } from '@parley/exchange/citations';
import { plain, type Words } from '@parley/words';
import type { AccountsFacts } from '../facts/facts.ts';
import type { Report, ReportPart } from '../model/report.ts';
import { readingText, scoreMethodology } from '../progress/methodology.ts';
import { digestOver } from '../telling/digest.ts';
import { heading, meetingsOf } from '../telling/parts.ts';
import { reportOf } from '../telling/report-of.ts';
import { tellingOf, type Telling } from '../telling/telling.ts';
import { oneSidedParts } from './one-sided.ts';
import { sidesOf } from './readings.ts';
import { disputesTable, scoresTable } from './tables.ts';

/** Where the accounts differ, and what that comes to in the score. */
export function accountsReport(
  { frame, accounts, matrix, progresses }: AccountsFacts,
  t: Words,
  cite: Cite,
): Report {
  const telling = tellingOf(frame, t, cite);
  const { locale, said } = telling;
  const series = progresses.map((progress) =>
    seriesOf(
      progress,
      { name: seriesName(progress.reading, telling), sides: sidesOf(frame.parties) },
      locale,
    ),
  );
  const asRead = progresses.find(({ reading }) => reading === frame.question.reading) ?? progresses[0];
  const moments = asRead === undefined ? [] : momentsOf(asRead, locale, t);
  const title = accountsFinding(accounts.items.length, series, locale, t);
  const scores = asRead === undefined ? null : scoresTable(asRead, moments, series, telling);
  const disputes = disputesTable(accounts, telling);
  return reportOf('accounts', telling, {
    title,
    subtitle: `${plain(frame.process.title, locale)}. ${t('accounts.subtitle', {
      tracks: tracksName(frame.question, frame.tracks, locale, t),
      method: methodName(accounts.method, t),
    })}`,
    parts: [
      ...accountsChart(moments, series, title, telling),
      ...(scores === null ? [] : [heading(scores.title), { part: 'table', table: scores } as const]),
      heading(disputes.title),
      { part: 'table', table: disputes },
      ...oneSidedParts(matrix, telling),
    ],
    methodology: asRead === undefined ? readingText(frame.question.reading, t) : scoreMethodology(asRead, t),
    used: [
      ...frame.items,
      ...said,
      ...meetingsOf(
        frame,
        matrix.meetings.map(({ key }) => key),
      ),
    ],
    revision: accounts.process.revision,
    digest: digestOver([accounts.digest, matrix.digest, progresses.map(({ digest }) => digest)]),
  });
}

function seriesName(reading: string, { frame, locale, t }: Telling): string {
  const side = frame.parties.find(({ key }) => reading === `party:${key}`);
  return side === undefined ? readingName(reading, frame.parties, locale, t) : plain(side.name, locale);
}

function accountsChart(
  moments: readonly Moment[],
  series: readonly Series[],
  finding: string,
  { t }: Telling,
): ReportPart[] {
  if (moments.length === 0) return [];
  const alternative = t('chart.description', { finding });
  return [
    {
      part: 'chart',
      chart: {
        key: 'accounts',
        title: t('accounts.chartTitle'),
        subtitle: t('chart.scoreAxis'),
        alternative,
        drawing: {
          chart: 'accounts',
          moments,
          series,
          words: {
            title: t('accounts.chartTitle'),
            description: alternative,
            scoreAxis: t('chart.scoreAxis'),
          },
        },
      },
    },
  ];
}

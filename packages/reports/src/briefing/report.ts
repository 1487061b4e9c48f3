import { comparisonOf, comparisonSince, findingText, methodName, tracksName } from '@parley/charts/findings';
import type { Cite } from '@parley/exchange/citations';
import { dateText, plain, type Words } from '@parley/words';
import type { BriefingFacts } from '../facts/facts.ts';
import type { Report, ReportPart } from '../model/report.ts';
import { progressChart } from '../progress/drawing.ts';
import { stateFigures } from '../progress/figures.ts';
import { scoreMethodology } from '../progress/methodology.ts';
import { digestOver } from '../telling/digest.ts';
import { heading } from '../telling/parts.ts';
import { reportOf } from '../telling/report-of.ts';
import { tellingOf } from '../telling/telling.ts';
import { milestoneFigures } from '../milestones/figures.ts';
import { aheadParts } from './ahead.ts';
import { differingParts } from './differing.ts';
import { movesTable } from './moves-table.ts';

/** One page since the last meeting: the score and why, what moved, where accounts differ, what lies ahead. */
export function briefingReport(facts: BriefingFacts, t: Words, cite: Cite): Report {
  const { frame, progress, movement, stalls, milestones, accounts, events } = facts;
  const telling = tellingOf(frame, t, cite);
  const { locale, said } = telling;
  const comparison =
    movement === null || frame.question.since === null
      ? comparisonOf(progress)
      : comparisonSince(movement, progress);
  const title = findingText(progress, locale, t, comparison);
  const moves: ReportPart[] =
    movement === null || comparison === null
      ? []
      : [
          heading(
            comparison.ordinal === null
              ? t('changed.sinceDate', { date: dateText(comparison.before.at, locale) })
              : t('changed.sinceMeeting', {
                  ordinal: comparison.ordinal,
                  date: dateText(comparison.before.at, locale),
                }),
          ),
          { part: 'table', table: movesTable(movement, telling) },
        ];
  return reportOf('briefing', telling, {
    title,
    subtitle: t('reports.subtitle.briefing', {
      process: plain(frame.process.title, locale),
      date: dateText(frame.question.asOf, locale),
      tracks: tracksName(frame.question, frame.tracks, locale, t),
      method: methodName(progress.method, t),
    }),
    parts: [
      stateFigures(progress.current, comparison, telling),
      ...progressChart(progress, events, title, telling),
      ...moves,
      ...differingParts(accounts, telling),
      ...aheadParts(facts, telling),
    ],
    methodology: scoreMethodology(progress, t),
    used: [...frame.items, ...said, ...milestones, ...frame.meetings, ...stalls.stalls, ...events],
    revision: progress.process.revision,
    digest: digestOver([
      progress.digest,
      movement?.digest ?? null,
      stalls.digest,
      accounts.digest,
      milestoneFigures(milestones),
    ]),
  });
}

import { stateText } from '@parley/charts/findings';
import type { Label } from '@parley/contracts';
import type { Cite } from '@parley/exchange/citations';
import { dateText, plain, type Words } from '@parley/words';
import type { ItemFacts } from '../facts/facts.ts';
import type { Report } from '../model/report.ts';
import { readingText } from '../progress/methodology.ts';
import { digestOver } from '../telling/digest.ts';
import { heading, meetingsOf } from '../telling/parts.ts';
import { reportOf } from '../telling/report-of.ts';
import { tellingOf, type Telling } from '../telling/telling.ts';
import { axesParts, samplesIn } from './axes.ts';
import { headParts } from './head.ts';
import { historyTable, quotationParts } from './history.ts';
import { tieParts, tiesOf, waitingFor } from './ties.ts';

/** All on one item: what it is, its four axes over time, everything said on it, what it hangs together with. */
export function itemReport(facts: ItemFacts, t: Words, cite: Cite): Report {
  const { frame, item, history, matrix, turns, lag } = facts;
  const telling = tellingOf(frame, t, cite);
  const { locale } = telling;
  const table = historyTable(facts, telling);
  return reportOf('item', telling, {
    title: itemFinding(facts, telling),
    subtitle: t('reports.subtitle.item', { process: plain(frame.process.title, locale), item: item.key }),
    parts: [
      ...headParts(facts, telling),
      ...axesParts(samplesIn(facts), telling),
      heading(table.title),
      { part: 'table', table },
      ...quotationParts(facts, telling),
      ...tieParts(facts, telling),
    ],
    methodology: [t('reports.item.about'), ...readingText(frame.question.reading, t)],
    used: usedIn(facts, telling),
    revision: history.process.revision,
    digest: digestOver([history.digest, matrix.digest, turns.map(({ digest }) => digest), lag.digest]),
  });
}

/** Its own and all that stand in it by name, with everything said on them: their states show too. */
function usedIn(facts: ItemFacts, telling: Telling): { label: Label }[] {
  const { frame, item } = facts;
  const keys = new Set([item.key, ...tiesOf(facts, telling).flatMap((tie) => tie.keys)]);
  const said = telling.said.filter((claim) => keys.has(claim.item.key));
  return [
    item,
    ...frame.items.filter(({ key }) => keys.has(key)),
    ...said,
    ...meetingsOf(
      frame,
      said.flatMap(({ meeting }) => meeting?.key ?? []),
    ),
    ...waitingFor(facts),
  ];
}

/** Its title and where it stands. */
function itemFinding({ item, matrix }: ItemFacts, { locale, t }: Telling): string {
  const row = matrix.items.find(({ key }) => key === item.key);
  const state = row === undefined ? t('mark.absent') : stateText(row.current, row.kind, t);
  return t('reports.item.finding', {
    title: plain(item.title, locale),
    state,
    date: dateText(matrix.asOf, locale),
  });
}

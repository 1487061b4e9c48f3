import { accountName, latestFirst } from '@parley/charts/findings';
import type { Assertion } from '@parley/contracts';
import { instantText, plain } from '@parley/words';
import type { ItemFacts } from '../facts/facts.ts';
import type { ReportPart, Run } from '../model/report.ts';
import type { Cell, ReportTable } from '../model/table.ts';
import { dateCell, levelCell, nothing, textCell } from '../telling/cells.ts';
import { heading, list } from '../telling/parts.ts';
import { notesOf, type Telling } from '../telling/telling.ts';

/** All that is recorded on the item, corrected words included, the latest first. */
export function historyTable({ item }: ItemFacts, telling: Telling): ReportTable {
  const { frame, locale, t, said } = telling;
  const claims = latestFirst(said.filter((claim) => claim.item.key === item.key));
  const corrected = new Map(
    claims.flatMap(({ key, corrects }) => (corrects === null ? [] : [[corrects.key, key]])),
  );
  return {
    key: 'history',
    title: t('item.history'),
    columns: [
      { key: 'on', title: t('table.date'), type: 'date' },
      { key: 'meeting', title: t('table.meeting'), type: 'text' },
      { key: 'account', title: t('reports.item.account'), type: 'text' },
      { key: 'act', title: t('reports.item.act'), type: 'text' },
      { key: 'verb', title: t('reports.item.verb'), type: 'text', data: true },
      { key: 'implementation', title: t('matrix.implementation'), type: 'level' },
      { key: 'legal', title: t('matrix.legal'), type: 'text', data: true },
      { key: 'note', title: t('reports.item.note'), type: 'text' },
      { key: 'recorded', title: t('reports.item.recorded'), type: 'text', data: true },
      { key: 'claim', title: t('reports.item.claim'), type: 'text' },
    ],
    rows: claims.map((claim): Cell[] => [
      dateCell(claim.effectiveOn, locale),
      textCell(claim.meeting?.key ?? ''),
      textCell(accountName(claim.account, frame.parties, locale, t)),
      textCell(t(`act.${claim.act}`)),
      textCell(claim.verb ?? ''),
      claim.implementation === null ? nothing : levelCell(claim.implementation, t),
      claim.legal === null || claim.legal === 'none' ? nothing : textCell(t(`legal.${claim.legal}`)),
      textCell(noteText(claim, corrected.get(claim.key), telling)),
      { value: claim.recordedAt, text: instantText(claim.recordedAt, locale) },
      textCell(claim.key, notesOf(telling, [claim])),
    ]),
    notes: claims.length === 0 ? [t('item.noHistory')] : [],
  };
}

/** What else is said of a claim, in short sentences. */
function noteText(claim: Assertion, correctedBy: string | undefined, { locale, t }: Telling): string {
  return [
    correctedBy === undefined ? null : t('assertion.correctedBy', { key: correctedBy }),
    claim.corrects === null ? null : t('assertion.corrects', { key: claim.corrects.key }),
    claim.continuedBy === null ? null : t('assertion.continuedBy', { item: claim.continuedBy.key }),
    claim.generic ? t('assertion.generic') : null,
    claim.note === null ? null : plain(claim.note, locale),
    claim.cause === null ? null : `${t('assertion.cause')} ${plain(claim.cause, locale)}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

/** Words of the sources, as they stand there and in their language. */
export function quotationParts({ item }: ItemFacts, telling: Telling): ReportPart[] {
  const { frame, t, said, notes } = telling;
  const quoted = latestFirst(said.filter((claim) => claim.item.key === item.key)).flatMap(({ sources }) =>
    sources.flatMap(({ source, quote }) => (quote === null ? [] : [{ key: source.key, exact: quote.exact }])),
  );
  const lines = quoted
    .filter(
      ({ exact, key }, index) =>
        quoted.findIndex((other) => other.exact === exact && other.key === key) === index,
    )
    .map(({ key, exact }): Run[] => [
      {
        text: exact,
        quotation: { lang: frame.sources.find((source) => source.key === key)?.language ?? 'und' },
        notes: notes.of([key]),
      },
    ]);
  return lines.length === 0 ? [] : [heading(t('reports.item.quotations')), ...list(lines)];
}

import { accountName, levelOf } from '@parley/charts/findings';
import { type Moment, type Series } from '@parley/charts/accounts';
import type { Accounts, Progress } from '@parley/contracts';
import { plain } from '@parley/words';
import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
import { textCell, wholeCell } from '../telling/cells.ts';
import { notesOfKeys, type Telling } from '../telling/telling.ts';

/** Each account's score at each meeting, and on how many items the sides contradicted each other. */
export function scoresTable(
  { points, asOf }: Progress,
  moments: readonly Moment[],
  series: readonly Series[],
  { locale, t }: Telling,
): ReportTable {
  return {
    key: 'scores',
    title: t('accounts.chartTitle'),
    columns: [
      { key: 'meeting', title: t('table.meeting'), type: 'text' },
      { key: 'at', title: t('table.date'), type: 'date' },
      ...series.map(({ reading, name }): ReportColumn => ({ key: reading, title: name, type: 'decimal' })),
      { key: 'contradicted', title: t('accounts.contradicted'), type: 'whole' },
    ],
    rows: moments.map((moment, index): Cell[] => [
      { value: moment.key, text: moment.key === 'now' ? t('table.now') : `${moment.key} ${moment.title}` },
      { value: points[index]?.at ?? asOf, text: moment.when },
      ...series.map(({ scores, texts }) => ({ value: scores[index] ?? null, text: texts[index] ?? '' })),
      wholeCell(moment.contradicted, locale),
    ]),
    notes: [],
  };
}

/** A row for each word that stands against another. */
export function disputesTable({ items }: Accounts, telling: Telling): ReportTable {
  const { frame, locale, t } = telling;
  const words = items.flatMap(({ item, agreement, implementation }) => [
    ...agreement.map((word) => ({
      ...word,
      item,
      axis: t('matrix.agreement'),
      text: t(`agreement.${word.word}`),
    })),
    ...implementation.map((word) => ({
      ...word,
      item,
      axis: t('matrix.implementation'),
      text: t(`level.${levelOf(word.word)}`),
    })),
  ]);
  return {
    key: 'disputes',
    title: items.length === 0 ? t('accounts.emptyTitle') : t('accounts.items', { count: items.length }),
    columns: [
      { key: 'item', title: t('matrix.item'), type: 'text', data: true },
      { key: 'title', title: t('matrix.item'), type: 'text' },
      { key: 'axis', title: t('reports.accounts.axis'), type: 'text' },
      { key: 'account', title: t('reports.item.account'), type: 'text' },
      { key: 'word', title: t('reports.accounts.word'), type: 'text' },
      { key: 'claim', title: t('reports.item.claim'), type: 'text' },
    ],
    rows: words.map(({ item, axis, account, text, assertion }) => [
      textCell(item.key),
      textCell(`${plain(item.title, locale)} (${item.key})`),
      textCell(axis),
      textCell(accountName(account, frame.parties, locale, t)),
      textCell(text),
      textCell(assertion.key, notesOfKeys(telling, [assertion.key])),
    ]),
    notes: items.length === 0 ? [t('accounts.emptyAdvice')] : [],
  };
}

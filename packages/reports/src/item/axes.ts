import {
  axes,
  axisRows,
  type Axis,
  isTold,
  type Sample,
  samplesOf,
  sampleOf,
  standingOn,
  stepNames,
  stepsOf,
} from '@parley/charts/item';
import { dateText, lastDayOf } from '@parley/words';
import type { ItemFacts } from '../facts/facts.ts';
import type { ReportPart } from '../model/report.ts';
import type { ReportTable } from '../model/table.ts';
import { textCell } from '../telling/cells.ts';
import { heading, paragraph } from '../telling/parts.ts';
import type { Telling } from '../telling/telling.ts';

const columns = ['agreement', 'corroboration', 'legal', 'implementation', 'schedule'] as const;

/** The days on which the state of the item is known. */
export function samplesIn({ item, history, matrix, turns }: ItemFacts): Sample[] {
  const cellIn = (of: ItemFacts['matrix']) => of.items.find(({ key }) => key === item.key)?.current;
  const asked = turns.flatMap((then) => sampleOf(then.asOf, cellIn(then)));
  return samplesOf(history.entries, [...asked, ...sampleOf(lastDayOf(matrix.asOf), cellIn(matrix))]);
}

/** Agreement, legal force, implementation and schedule over time: a chart each, and a table of all. */
export function axesParts(samples: readonly Sample[], telling: Telling): ReportPart[] {
  const { t } = telling;
  if (samples.length === 0) return [heading(t('axes.title')), paragraph(t('axes.empty'))];
  return [
    heading(t('axes.title')),
    paragraph(t('axes.subtitle')),
    ...axes.flatMap((axis) => axisParts(axis, samples, telling)),
    { part: 'table', table: axesTable(samples, telling) },
  ];
}

/** Where the item stands on an axis, and since when. */
export function axisFinding(axis: Axis, samples: readonly Sample[], { locale, t }: Telling): string {
  const standing = standingOn(axis, samples);
  const state = standing === null ? undefined : stepNames(t)[axis][standing.step];
  return standing === null || state === undefined || !isTold(axis, samples)
    ? t('axes.none', { axis: t(`matrix.${axis}`) })
    : t('axes.finding', { axis: t(`matrix.${axis}`), state, since: dateText(standing.since, locale) });
}

function axisParts(axis: Axis, samples: readonly Sample[], telling: Telling): ReportPart[] {
  const { t, locale } = telling;
  if (!isTold(axis, samples)) return [];
  const title = axisFinding(axis, samples, telling);
  const alternative = t('chart.description', { finding: title });
  const names = stepNames(t)[axis];
  return [
    {
      part: 'chart',
      chart: {
        key: `axis-${axis}`,
        title,
        subtitle: t(`matrix.${axis}`),
        alternative,
        drawing: {
          chart: 'axis',
          axis,
          rows: axisRows(samples, locale, t),
          steps: stepsOf(axis, samples).map((step) => names[step] ?? step),
          words: { title: t(`matrix.${axis}`), description: alternative },
        },
      },
    },
  ];
}

/** The first day, and each on which something was otherwise than before. */
function axesTable(samples: readonly Sample[], { locale, t }: Telling): ReportTable {
  const rows = axisRows(samples, locale, t);
  const told = rows
    .map((row, index) => ({ row, before: rows[index - 1], on: samples[index]?.on ?? '' }))
    .filter(
      ({ row, before }) =>
        before === undefined || columns.some((name) => row.names[name] !== before.names[name]),
    );
  return {
    key: 'axes',
    title: t('axes.tableName'),
    columns: [
      { key: 'on', title: t('table.date'), type: 'date' },
      ...columns.map((name) => ({ key: name, title: t(`matrix.${name}`), type: 'text' as const })),
    ],
    rows: told.map(({ row, on }) => [
      { value: on, text: row.when },
      ...columns.map((name) => textCell(row.names[name])),
    ]),
    notes: [],
  };
}

import { levels, movementOrder } from '@parley/charts/findings';
import { showsNow } from '@parley/charts/progress';
import type { CurrentPoint, Progress, ProgressPoint } from '@parley/contracts';
import { decimal, noFigure, plain } from '@parley/words';
import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
import { changeCell, dateCell, scoreCell, shareCell, strong, textCell, wholeCell } from '../telling/cells.ts';
import { notesOf, type Telling } from '../telling/telling.ts';

type Meeting = ProgressPoint['meeting'];
type Column = ReportColumn & { cell: (point: CurrentPoint, meeting: Meeting | null) => Cell };

/** Levels as they are read: what is done first. */
const order = levels.toReversed();
const agreements = ['proposed', 'agreed', 'contradicted', 'denied', 'withdrawn'] as const;

/** The series point by point, and the state at the asked day; what is for counting only stands in data alone. */
export function pointsTable(progress: Progress, telling: Telling): ReportTable {
  const { t } = telling;
  const columns = columnsOf(telling);
  const last =
    progress.points.length === 0 || showsNow(progress) ? [{ point: progress.current, meeting: null }] : [];
  const rows = [...progress.points.map((point) => ({ point, meeting: point.meeting })), ...last];
  return {
    key: 'points',
    title: t('chart.tableName'),
    columns: columns.map(({ key, title, type, data }) => ({
      key,
      title,
      type,
      ...(data === true && { data }),
    })),
    rows: rows.map(({ point, meeting }) => columns.map(({ cell }) => cell(point, meeting))),
    notes: [t('reports.points.about')],
  };
}

function columnsOf(telling: Telling): Column[] {
  const { t, locale } = telling;
  const data = { data: true } as const;
  const whole = (value: number) => wholeCell(value, locale);
  const score = (value: number | null) => scoreCell(value, locale);
  const change = (value: number | null) => changeCell(value, locale);
  const interval = ({ low, high }: CurrentPoint) =>
    low === null || high === null ? noFigure : `${decimal(low, locale)}–${decimal(high, locale)}`;
  return [
    {
      key: 'meeting',
      title: t('table.meeting'),
      type: 'text',
      cell: (_, meeting) => nameOf(meeting, telling),
    },
    {
      key: 'title',
      title: t('reports.points.title'),
      type: 'text',
      ...data,
      cell: (_, meeting) => textCell(meeting === null ? '' : plain(meeting.title, locale)),
    },
    {
      key: 'track',
      title: t('lens.track'),
      type: 'text',
      ...data,
      cell: (_, meeting) => textCell(meeting?.track ?? ''),
    },
    {
      key: 'ordinal',
      title: t('reports.points.ordinal'),
      type: 'whole',
      ...data,
      cell: (_, meeting) => wholeCell(meeting?.ordinal ?? null, locale),
    },
    { key: 'at', title: t('table.date'), type: 'date', cell: ({ at }) => dateCell(at, locale) },
    { key: 'score', title: t('table.score'), type: 'decimal', cell: (point) => strong(score(point.score)) },
    { key: 'change', title: t('table.change'), type: 'decimal', cell: (point) => change(point.change.total) },
    {
      key: 'change_by_leaving',
      title: t('change.part.leaving'),
      type: 'decimal',
      ...data,
      cell: (point) => change(point.change.byLeaving),
    },
    {
      key: 'change_by_movement',
      title: t('change.part.movement'),
      type: 'decimal',
      ...data,
      cell: (point) => change(point.change.byMovement),
    },
    {
      key: 'change_by_new_items',
      title: t('change.part.newItems'),
      type: 'decimal',
      ...data,
      cell: (point) => change(point.change.byNewItems),
    },
    { key: 'interval', title: t('table.interval'), type: 'text', cell: (point) => textCell(interval(point)) },
    { key: 'low', title: t('reports.points.low'), type: 'decimal', ...data, cell: ({ low }) => score(low) },
    {
      key: 'high',
      title: t('reports.points.high'),
      type: 'decimal',
      ...data,
      cell: ({ high }) => score(high),
    },
    { key: 'high_water', title: t('table.best'), type: 'decimal', cell: ({ highWater }) => score(highWater) },
    {
      key: 'coverage',
      title: t('state.coverage'),
      type: 'percent',
      ...data,
      cell: ({ coverage }) => shareCell(coverage, locale),
    },
    { key: 'n', title: t('table.items'), type: 'whole', cell: ({ n }) => whole(n) },
    ...order.map((level): Column => ({
      key: level === 'noEvidence' ? 'no_evidence' : `level_${level}`,
      title: t(`level.${level}`),
      type: 'whole',
      cell: ({ counts }) => whole(counts.implementation[level]),
    })),
    ...agreements.map((agreement): Column => ({
      key: agreement,
      title: t(`reports.agreement.${agreement}`),
      type: 'whole',
      ...data,
      cell: ({ counts }) => whole(counts.agreement[agreement]),
    })),
    ...movementOrder.map((kind): Column => ({
      key: `items_${kind === 'carriedOn' ? 'carried_on' : kind}`,
      title: t(`movement.${kind}`),
      type: 'text',
      ...data,
      cell: ({ movement }) => textCell(movement[kind].join(' ')),
    })),
  ];
}

function nameOf(meeting: Meeting | null, telling: Telling): Cell {
  const { t, locale, said } = telling;
  if (meeting === null) return { value: 'now', text: t('table.now') };
  const there = said.filter((claim) => claim.meeting?.key === meeting.key);
  return {
    ...textCell(`${meeting.key} ${plain(meeting.title, locale)}`, notesOf(telling, there)),
    value: meeting.key,
  };
}

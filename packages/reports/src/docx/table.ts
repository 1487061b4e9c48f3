import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { IBorderOptions, ITableBordersOptions } from 'docx';
import type { Figure } from '../model/report.ts';
import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
import { cellAir, columnsOf, pageWidth } from './columns.ts';
import { wordColour } from './looks.ts';
import { line, runsOf } from './pieces.ts';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const hair = (token: string, size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: wordColour(token),
});

/** A table of Word's own, whose header row stands again on every page. */
export function tableOf(table: ReportTable, under: string): (Paragraph | Table)[] {
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.data !== true);
  const { widths, size } = columnsOf(shown, table);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: shown.map(
      ({ column }) =>
        new TableCell({
          borders: { bottom: hair('--ink', 8) },
          children: [
            new Paragraph({
              style: 'Cell head',
              alignment: sideOf(column),
              children: runsOf({ text: column.title }, { size: size - 1 }),
            }),
          ],
        }),
    ),
  });
  const rows = table.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: shown.map(({ column, index }) => cellOf(column, cells[index], size)),
      }),
  );
  const title = table.title === '' || table.title === under ? [] : [line(table.title, 'Caption line')];
  const whole = new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: cellAir, right: cellAir },
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: hair('--rule', 4), bottom: hair('--rule', 4) },
    rows: [head, ...rows],
  });
  return [
    ...title,
    ...(rows.length === 0 ? [] : [whole]),
    ...table.notes.map((note) => line(note, 'Under line')),
  ];
}

function cellOf(column: ReportColumn, cell: Cell | undefined, size: number): TableCell {
  const level = levelOf(column, cell);
  const look = { size, ...(level === null ? {} : { color: wordColour(`--on-level-${level}`) }) };
  const runs =
    cell === undefined
      ? []
      : runsOf({ text: cell.text, strong: cell.strong ?? false, notes: cell.notes ?? [] }, look);
  return new TableCell({
    ...(level === null
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: wordColour(`--level-${level}`) } }),
    children: [new Paragraph({ style: 'Cell', alignment: sideOf(column), children: runs })],
  });
}

const sideOf = ({ type }: ReportColumn) =>
  type === 'whole' || type === 'decimal' || type === 'percent'
    ? AlignmentType.RIGHT
    : type === 'level'
      ? AlignmentType.CENTER
      : AlignmentType.LEFT;

const levelOf = ({ type }: ReportColumn, cell: Cell | undefined): number | null =>
  type === 'level' && typeof cell?.value === 'number' && cell.value >= 0 && cell.value <= 3
    ? Math.floor(cell.value)
    : null;

/** Figures beside each other. */
export const figuresOf = (figures: readonly Figure[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [
      new TableRow({
        children: figures.map(
          ({ name, text, note }) =>
            new TableCell({
              children: [
                line(name, 'Small'),
                line(text, 'Figure'),
                ...(note === null ? [] : [line(note, 'Small')]),
              ],
            }),
        ),
      }),
    ],
  });

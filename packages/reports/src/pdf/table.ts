import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { looks } from './looks.ts';
import { asOrnament, colourOf, down, inside, makeRoom, paper } from './sheet.ts';
import type { Element, Ink, Look, Sheet } from './sheet.ts';
import { drawLine, scaled, write } from './write.ts';

/** A table of real text: rows stay whole, and the header stands again at the top of each page. */
export function drawTable(sheet: Sheet, table: ReportTable, parent: Element): void {
  // Of a table with nothing beside it on a page, its heading says what it is.
  if (table.title !== '' && table.title !== sheet.under && !sheet.compact) {
    makeRoom(sheet, 70 * sheet.scale);
    write(sheet, parent, 'P', [{ text: table.title }], looks.caption);
    down(sheet, 3);
  }
  if (table.rows.length > 0) drawRows(sheet, table, parent);
  for (const note of table.notes) {
    down(sheet, 4);
    write(sheet, parent, 'Note', [{ text: note }], looks.captionUnder);
  }
  down(sheet, 14);
}

function drawRows(sheet: Sheet, table: ReportTable, parent: Element): void {
  const { columns, size } = columnsOf(sheet, table);
  const look: Look = { ...scaled(looks.cell, sheet), size, leading: size * 1.36 };
  const headLook: Look = { ...scaled(looks.cellHead, sheet), size: size * 0.92, leading: size * 1.22 };
  const head = columns.map(({ column, width }) => linesOf(sheet, [{ text: column.title }], headLook, width));
  const headHeight = heightOf(sheet, head, headLook);

  inside(sheet, parent, 'Table', (element) => {
    makeRoom(sheet, headHeight + look.leading * 3);
    inside(sheet, element, 'TR', (row) => {
      for (const [index, { column, left, width }] of columns.entries()) {
        const draw = () => drawCell(sheet, head[index] ?? [], headLook, { left, width, column });
        inside(sheet, row, 'TH', (cell) => cell.add(draw), { scope: 'Column' });
      }
    });
    endHead(sheet, headHeight);
    const linesIn = (cells: readonly Cell[]) =>
      columns.map(({ index, width }) => linesOf(sheet, runsOf(cells[index]), look, width));
    for (const [nth, cells] of table.rows.entries()) {
      const lines = linesIn(cells);
      const height = heightOf(sheet, lines, look);
      // The last row takes the one before along, where it would stand alone.
      const last =
        nth === table.rows.length - 2 ? heightOf(sheet, linesIn(table.rows[nth + 1] ?? []), look) : 0;
      if (makeRoom(sheet, height + last)) {
        asOrnament(
          sheet,
          () => {
            for (const [index, place] of columns.entries())
              drawCell(sheet, head[index] ?? [], headLook, place);
          },
          true,
        );
        endHead(sheet, headHeight);
      }
      inside(sheet, element, 'TR', (row) => {
        for (const [index, place] of columns.entries()) {
          const level = levelOf(place.column, cells[place.index]);
          if (level !== null) fillLevel(sheet, place, height, level);
          const own = level === null ? look : { ...look, ink: `--on-level-${level}` as Ink };
          inside(sheet, row, 'TD', (cell) => cell.add(() => drawCell(sheet, lines[index] ?? [], own, place)));
        }
      });
      sheet.y += height;
      line(sheet, '--rule', 0.5);
    }
  });
}

const airIn = ({ compact, scale }: Sheet): number => (compact ? 2.5 * scale : 3);

const heightOf = (sheet: Sheet, cells: readonly (readonly Line[])[], look: Look): number =>
  Math.max(...cells.map(({ length }) => length), 1) * look.leading + 2 * airIn(sheet);

const runsOf = (cell: Cell | undefined) =>
  cell === undefined ? [] : [{ text: cell.text, strong: cell.strong ?? false, notes: cell.notes ?? [] }];

const isFigure = ({ type }: ReportColumn) => type === 'whole' || type === 'decimal' || type === 'percent';

type Place = Pick<Column, 'left' | 'width' | 'column'>;

function drawCell(sheet: Sheet, lines: readonly Line[], look: Look, { left, width, column }: Place): void {
  for (const [index, each] of lines.entries()) {
    const free = width - each.width;
    const x = left + (isFigure(column) ? free : column.type === 'level' ? free / 2 : 0);
    drawLine(sheet, each, look, x, sheet.y + airIn(sheet) + index * look.leading);
  }
}

function endHead(sheet: Sheet, height: number): void {
  sheet.y += height;
  line(sheet, '--ink', 0.8);
}

const line = (sheet: Sheet, token: Ink, thickness: number) =>
  asOrnament(sheet, () =>
    sheet.doc
      .moveTo(paper.left, sheet.y)
      .lineTo(paper.width - paper.left, sheet.y)
      .lineWidth(thickness)
      .stroke(colourOf(token)),
  );

/** A level from 0 to 3, which gets its colour; null for everything else. */
const levelOf = ({ type }: ReportColumn, cell: Cell | undefined): number | null =>
  type === 'level' && typeof cell?.value === 'number' && cell.value >= 0 && cell.value <= 3
    ? Math.floor(cell.value)
    : null;

const fillLevel = (sheet: Sheet, { left, width }: Place, height: number, level: number) =>
  asOrnament(sheet, () =>
    sheet.doc.rect(left - 2, sheet.y + 1, width + 4, height - 2).fill(colourOf(`--level-${level}`)),
  );

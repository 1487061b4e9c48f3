import { setImmediate } from 'node:timers/promises';
import type { Workbook, Worksheet } from 'exceljs';
import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
import { printable } from '../printable.ts';
import { headFill, headFont, headLine, levelFill, levelFont, noteFont, numberFormats } from './styles.ts';

/** Rows handed on at once: what packs them, and whatever else the service does, gets its turn in between. */
const AT_ONCE = 200;

/** A table as a sheet: the header stands still and filters, and every cell is of the kind of its column. */
export async function addTable(workbook: Workbook, name: string, table: ReportTable): Promise<void> {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  const { columns, rows } = table;
  if (columns.length === 0) return sheet.commit();
  sheet.columns = columns.map((column, index) => ({
    width: widthOf(
      column,
      rows.slice(0, 500).map((row) => row[index]),
    ),
    style: {
      numFmt: numberFormats[column.type],
      alignment: { vertical: 'top', wrapText: column.type === 'text' },
    },
  }));
  const head = sheet.addRow(columns.map(({ title }) => printable(title)));
  head.font = headFont;
  head.alignment = { vertical: 'bottom', wrapText: true };
  for (const [index] of columns.entries()) {
    const cell = head.getCell(index + 1);
    cell.fill = headFill;
    cell.border = { bottom: headLine };
  }
  for (const [index, cells] of rows.entries()) {
    addCells(sheet, columns, cells);
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  addNotes(sheet, table);
  sheet.commit();
}

function addCells(sheet: Worksheet, columns: readonly ReportColumn[], cells: readonly Cell[]): void {
  const row = sheet.addRow(columns.map((_, index) => valueOf(cells[index])));
  for (const [index, { type }] of columns.entries()) {
    const { value = null, strong = false } = cells[index] ?? {};
    const cell = row.getCell(index + 1);
    if (strong) cell.font = { bold: true };
    if (type === 'level' && typeof value === 'number' && value >= 0 && value <= 3) {
      cell.fill = levelFill(Math.floor(value));
      cell.font = levelFont(Math.floor(value));
      cell.alignment = { horizontal: 'center', vertical: 'top' };
    }
  }
  row.commit();
}

/**
 * What a cell counts as: a figure or a text. A text is written as one whatever it begins with, so nothing of the
 * users' own is ever run as a formula; dates are texts as EDTF has them, since a spreadsheet knows days alone.
 */
function valueOf(cell: Cell | undefined): string | number | null {
  const value = cell?.value ?? null;
  return typeof value === 'string' ? printable(value) : value;
}

/** What stands under it, after an empty row, so that filters and sums leave it alone. */
function addNotes(sheet: Worksheet, { notes }: ReportTable): void {
  if (notes.length > 0) sheet.addRow([]);
  for (const note of notes) {
    const row = sheet.addRow([printable(note)]);
    row.font = noteFont;
    row.getCell(1).alignment = { wrapText: false };
  }
}

/** As wide as what stands in it, within reason: in letters. */
function widthOf({ title, type }: ReportColumn, cells: readonly (Cell | undefined)[]): number {
  const longest = Math.max(0, ...cells.map((cell) => String(cell?.value ?? '').length));
  const words = Math.max(...title.split(' ').map(({ length }) => length));
  return Math.min(Math.max(type === 'text' ? longest : longest + 2, words + 3, 8), 60);
}

import type { CellValue } from 'exceljs';
import Excel from 'exceljs';
import { zipSync } from 'fflate';
import { partsOf } from './parts-of.ts';
import { type ReadFigure, seen } from './read-figure.ts';

/** Every cell by its sheet and place, its value as it counts: how it is shown is up to each program. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFigure[]> {
  const workbook = new Excel.Workbook();
  // Packed anew within bounds: what reads workbooks unpacks whatever there is.
  await workbook.xlsx.load(
    zipSync(
      partsOf(bytes, () => true),
      { level: 0 },
    ).slice().buffer,
  );
  const found: ReadFigure[] = [];
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.master === cell)
          found.push(...seen('sheet_cell', { sheet: sheet.name, cell: cell.address }, textOf(cell.value)));
      });
    });
  });
  return found;
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return textOf(value.text);
  if ('result' in value) return `= ${textOf(value.result ?? null)}`;
  return 'error' in value ? value.error : '=';
}

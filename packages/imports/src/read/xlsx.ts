import { columnNamed } from './column-named.ts';
import { dayOfNumber } from './excel-date.ts';
import { MOST_COLUMNS } from './limits.ts';
import { mergesOf } from './merges.ts';
import { Refused } from './refused.ts';
import type { Cell, Row } from './row.ts';
import type { WorkbookFile } from './workbook-file.ts';
import { local, type Parts, partsOf } from './xlsx-parts.ts';
import { readXml } from './xml.ts';

export async function* readXlsx(file: WorkbookFile): AsyncGenerator<Row> {
  const parts = await partsOf(file);
  for (const { name, part } of parts.sheets) {
    const merges = await mergesOf(file.read(part));
    for await (const row of rowsOf(file, part, name, parts)) yield merges.fill(row);
  }
}

interface Open {
  column: number;
  type: string;
  style: number;
  text: string;
}

function rowsOf(file: WorkbookFile, part: string, sheet: string, parts: Parts): AsyncGenerator<Row> {
  return readXml<Row>(file.read(part), (tell) => {
    let cells: Cell[] = [];
    let [row, isValue] = [0, false];
    let cell: Open | null = null;
    return {
      open: (name, attributes) => {
        const tag = local(name);
        if (tag === 'row') [row, cells] = [Number(attributes['r'] ?? row + 1), []];
        if (tag === 'c') {
          cell = {
            column: columnOf(attributes['r']) ?? cells.length,
            type: attributes['t'] ?? 'n',
            style: Number(attributes['s'] ?? 0),
            text: '',
          };
        }
        isValue = tag === 'v' || tag === 't';
      },
      text: (piece) => {
        if (isValue && cell !== null) cell.text += piece;
      },
      close: (name) => {
        isValue = false;
        if (local(name) === 'c' && cell !== null) {
          if (cell.column >= MOST_COLUMNS + 1) {
            throw new Refused(
              'too_many_columns',
              `has a row of more than ${MOST_COLUMNS} columns: ${sheet}, ${row}`,
            );
          }
          while (cells.length < cell.column) cells.push(null);
          cells[cell.column] = valueOf(cell, parts);
          cell = null;
        }
        if (local(name) === 'row') tell({ sheet, row, cells });
      },
    };
  });
}

/** `C7` is in the third column: 2. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? null : columnNamed(letters);
}

function valueOf({ type, style, text }: Open, { sharedTexts, datedStyles, from1904 }: Parts): Cell {
  if (type === 'inlineStr') return text;
  if (text === '') return null;
  if (type === 's') return sharedTexts[Number(text)] ?? null;
  if (type === 'b') return text === '1';
  if (type === 'd') return { date: text.slice(0, 10) };
  // What a formula comes to where it cannot be reckoned (#REF!) stays as it is shown.
  if (type === 'str' || type === 'e') return text;
  const number = Number(text);
  const day = datedStyles[style] === true ? dayOfNumber(number, from1904) : null;
  return day === null ? number : { date: day };
}

import { type Cell, type Row, textOf } from '../read/row.ts';

export interface Header {
  /** The number of its first row. */
  headerFrom: number;
  headerRows: number;
}

/** The rows by which the header is looked for. */
export const HEAD = 30;

const widthOf = ({ cells }: Row): number => cells.filter((cell) => textOf(cell) !== '').length;
const isWords = ({ cells }: Row): boolean =>
  cells.every(
    (cell) => cell === null || (typeof cell === 'string' && !/^\s*[\d.,/-]*\d[\d.,/-]*\s*$/.test(cell)),
  );

/** Whether cells side by side hold the same: they were one, over several columns that the next row tells apart. */
const spans = ({ cells }: Row): boolean =>
  cells.some((cell, place) => place > 0 && textOf(cell) !== '' && textOf(cell) === textOf(cells[place - 1]));

/** Titles above a table fill a cell or two; the header is the first row that fills most columns. */
export function headerOf(head: readonly Row[]): Header {
  const widest = Math.max(0, ...head.map(widthOf));
  const first = head.findIndex((row) => distinctWidth(row) > 1 && widthOf(row) * 2 > widest);
  const at = Math.max(0, first);
  let rows = 1;
  for (;;) {
    const [above, row] = [head[at + rows - 1], head[at + rows]];
    if (above === undefined || row === undefined || rows === 5 || !spans(above) || !isWords(row)) break;
    rows += 1;
  }
  return { headerFrom: head[at]?.row ?? 1, headerRows: rows };
}

/** A title that is joined over the whole table says one thing. */
const distinctWidth = ({ cells }: Row): number =>
  new Set(cells.map(textOf).filter((text) => text !== '')).size;

/** The names of columns, each once: of several rows joined, of none the letters, of the same with a number. */
export function namesOf(rows: readonly (readonly Cell[])[], width: number): string[] {
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const parts = rows
      .map((cells) => textOf(cells[column]).replaceAll(/\s+/g, ' '))
      .filter((part) => part !== '');
    const name = [...new Set(parts)].join(' / ').slice(0, 480) || letterOf(column);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

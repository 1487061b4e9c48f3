import type { ReportColumn, ReportTable } from '../model/table.ts';
import { linesOf } from './lines.ts';
import { looks } from './looks.ts';
import { paper, textWidth } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { scaled } from './write.ts';

/** A column with its place on the page, and its place in the rows. */
export interface Column {
  column: ReportColumn;
  index: number;
  left: number;
  width: number;
}

const gap = 9;
/** What is longer than so many times the letters without a space goes by letters: keys and seals. */
const longestWord = 11;
/** Rows that are looked at for what a column needs: a long log is like its beginning. */
const looked = 120;

/** How wide the columns are, and how large the letters, so that a table takes the page's width and no more. */
export function columnsOf(sheet: Sheet, table: ReportTable): { columns: Column[]; size: number } {
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.data !== true);
  const room = textWidth - gap * (shown.length - 1);
  const usual = scaled(looks.cell, sheet).size;
  for (const size of [usual, usual * 0.92, usual * 0.84, usual * 0.76]) {
    const needs = shown.map(({ column, index }) => needOf(sheet, table, column, index, size));
    const least = needs.reduce((sum, need) => sum + need.least, 0);
    if (least > room && size > usual * 0.77) continue;
    const widths = widthsOf(needs, room, least);
    let left: number = paper.left;
    const columns = shown.map((each, place) => {
      const width = widths[place] ?? 0;
      const own = { ...each, left, width };
      left += width + gap;
      return own;
    });
    return { columns, size };
  }
  return { columns: [], size: usual };
}

interface Need {
  /** Its longest word, and its longest text. */
  least: number;
  whole: number;
  grows: boolean;
}

function needOf(
  sheet: Sheet,
  { rows }: ReportTable,
  column: ReportColumn,
  index: number,
  size: number,
): Need {
  const look = { ...looks.cell, size };
  const widest = (texts: readonly string[], strong: boolean) =>
    Math.max(0, ...texts.map((text) => linesOf(sheet, [{ text, strong }], look, Infinity)[0]?.width ?? 0));
  const cells = rows.slice(0, looked).map((row) => row[index]);
  const texts = cells.map((cell) =>
    cell === undefined ? '' : `${cell.text}${(cell.notes ?? []).map((note) => `${note},`).join('')}`,
  );
  const words = [...new Set(texts.flatMap((text) => text.split(' ')))];
  const head = widest(column.title.split(' '), true) * 0.94;
  const mayWrap = column.type === 'text';
  const strong = cells.some((cell) => cell?.strong === true);
  return {
    least: Math.min(Math.max(widest(mayWrap ? words : texts, strong), head), longestWord * size) + 0.5,
    whole: Math.max(widest(texts, strong), head) + 0.5,
    grows: mayWrap,
  };
}

function widthsOf(needs: readonly Need[], room: number, least: number): number[] {
  if (least >= room) return needs.map((need) => (need.least * room) / least);
  const whole = needs.reduce((sum, need) => sum + need.whole, 0);
  if (whole > room) {
    const share = (room - least) / (whole - least);
    return needs.map((need) => need.least + (need.whole - need.least) * share);
  }
  const growing = needs.some(({ grows }) => grows) ? needs.filter(({ grows }) => grows) : needs;
  const more = (room - whole) / growing.length;
  return needs.map((need) => need.whole + (growing.includes(need) ? more : 0));
}

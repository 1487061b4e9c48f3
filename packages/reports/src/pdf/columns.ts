import { type Need, sumOf, widthsOf } from '../column-widths.ts';
import type { Run } from '../model/report.ts';
import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
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

/** What is tried one after the other until all words are whole: smaller letters, at last also dates on two lines. */
const steps = [
  { scale: 1, datesWrap: false },
  { scale: 0.92, datesWrap: false },
  { scale: 0.84, datesWrap: false },
  { scale: 0.76, datesWrap: false },
  { scale: 0.76, datesWrap: true },
] as const;

/** How wide the columns are, and how large the letters, so that a table takes the page's width and no more. */
export function columnsOf(sheet: Sheet, table: ReportTable): { columns: Column[]; size: number } {
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.data !== true);
  const room = textWidth - gap * (shown.length - 1);
  const usual = scaled(looks.cell, sheet).size;
  for (const [nth, { scale, datesWrap }] of steps.entries()) {
    const size = usual * scale;
    const needs = shown.map(({ column, index }) => {
      const mayWrap = column.type === 'text' || (datesWrap && column.type === 'date');
      return needOf(sheet, table, { column, index, mayWrap }, size);
    });
    if (sumOf(needs.map((need) => need.least)) > room && nth < steps.length - 1) continue;
    const widths = widthsOf(needs, room);
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

function needOf(
  sheet: Sheet,
  { rows }: ReportTable,
  { column, index, mayWrap }: Pick<Column, 'column' | 'index'> & { mayWrap: boolean },
  size: number,
): Need {
  const look = { ...looks.cell, size };
  const widest = (runs: readonly Run[]) =>
    Math.max(0, ...runs.map((run) => linesOf(sheet, [run], look, Infinity)[0]?.width ?? 0));
  const cells = rows.slice(0, looked).map((row) => row[index]);
  const strong = cells.some((cell) => cell?.strong === true);
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [runOf(cell, strong)]));
  const head = widest(column.title.split(' ').map((text) => ({ text, strong: true }))) * 0.94;
  return {
    least: Math.min(Math.max(widest(mayWrap ? wordsIn(texts) : texts), head), longestWord * size) + 0.5,
    whole: Math.max(widest(texts), head) + 0.5,
    grows: column.type === 'text',
  };
}

const runOf = ({ text, notes = [] }: Cell, strong: boolean): Run => ({ text, strong, notes });

/** Each word once; the last with the numbers of its sources, which keep to it. */
function wordsIn(runs: readonly Run[]): Run[] {
  const words = runs.flatMap(({ text, notes = [], ...run }) => {
    const last = text.lastIndexOf(' ') + 1;
    return [
      ...text
        .slice(0, last)
        .split(' ')
        .map((word) => ({ ...run, text: word, notes: [] as readonly number[] })),
      { ...run, text: text.slice(last), notes },
    ];
  });
  return [...new Map(words.map((word) => [`${word.text} ${word.notes.join()}`, word])).values()];
}

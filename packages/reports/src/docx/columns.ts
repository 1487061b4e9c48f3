import { type Need, sumOf, widthsOf } from '../column-widths.ts';
import type { ReportColumn, ReportTable } from '../model/table.ts';

/** Of the text, in twentieths of a point. */
export const pageWidth = 9660;
/** The air beside what stands in a cell. */
export const cellAir = 60;

/** Of letters in cells, in half points, from the usual to the smallest that can be read; at last dates go on two lines. */
const steps = [
  { size: 16, datesWrap: false },
  { size: 15, datesWrap: false },
  { size: 14, datesWrap: false },
  { size: 13, datesWrap: false },
  { size: 12, datesWrap: false },
  { size: 12, datesWrap: true },
] as const;
/** Rows that are looked at for what a column needs. */
const looked = 200;
/** What is longer than so many times the height of letters without a space is broken: keys and seals. */
const longestWord = 11;

type Shown = readonly { column: ReportColumn; index: number }[];

/** How wide the columns are and how large the letters in them, so that words stay whole within the page. */
export function columnsOf(shown: Shown, table: ReportTable): { widths: number[]; size: number } {
  for (const [nth, { size, datesWrap }] of steps.entries()) {
    const needs = shown.map(({ column, index }) => {
      const mayWrap = column.type === 'text' || (datesWrap && column.type === 'date');
      return needOf({ column, index, mayWrap }, table, size);
    });
    if (sumOf(needs.map(({ least }) => least)) > pageWidth && nth < steps.length - 1) continue;
    return { widths: widthsOf(needs, pageWidth).map(Math.floor), size };
  }
  return { widths: [], size: steps[0].size };
}

function needOf(
  { column, index, mayWrap }: Shown[number] & { mayWrap: boolean },
  { rows }: ReportTable,
  size: number,
): Need {
  const cells = rows.slice(0, looked).map((row) => row[index]);
  const bold = cells.some((cell) => cell?.strong === true) ? boldness : 1;
  // Numbers of sources are small, and stand right behind the last word.
  const texts = cells.map((cell) => `${cell?.text ?? ''}${(cell?.notes ?? []).length > 0 ? '[00' : ''}`);
  const words = mayWrap ? texts.flatMap((text) => text.split(' ')) : texts;
  // Heads are set half a point smaller.
  const head = (Math.max(...column.title.split(' ').map(emsOf)) * boldness * (size - 1)) / size;
  const least = Math.min(Math.max(head, ...words.map((word) => emsOf(word) * bold)), longestWord);
  const whole = Math.max(head, ...texts.map((text) => emsOf(text) * bold));
  const inTwips = (ems: number) => ems * size * 10 + 2 * cellAir;
  return { least: inTwips(least), whole: inTwips(whole), grows: column.type === 'text' };
}

const boldness = 1.08;

/** Whoever opens the file sets it in the fonts that they have: about as wide as this, and rather less. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u0530-\u058F]/u, 0.8],
  [/[mwMW%@]/u, 0.9],
  [/\p{Lu}/u, 0.72],
  [/[\u0400-\u04FF]/u, 0.64],
  [/[\s.,:;'’()[\]|ijltf!]/u, 0.36],
];

const emsOf = (text: string): number =>
  sumOf(Array.from(text, (letter) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6));

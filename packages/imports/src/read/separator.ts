import { parse } from 'csv-parse/sync';

/** Those that are usual, the likeliest first; where none fits, whatever stands in every line as often. */
const USUAL = [',', ';', '\t', '|'];
const LINES = 50;

/** Excel's own way of saying it, in a first line of its own. */
const SAID = /^sep=(.)\r?\n/i;

export interface Separated {
  separator: string;
  /** Of the first line, where that says nothing but the separator. */
  skip: boolean;
}

/** By what the columns of a table are told apart: by what makes the most of them, line after line. */
export function separatorOf(head: string): Separated {
  const said = SAID.exec(head)?.[1];
  if (said !== undefined) return { separator: said, skip: true };
  const best = [...USUAL, ...othersIn(head)]
    .map((separator) => ({ separator, score: scoreOf(head, separator) }))
    .reduce((one, other) => (other.score > one.score ? other : one), { separator: ',', score: 0 });
  return { separator: best.separator, skip: false };
}

const othersIn = (head: string): string[] => {
  const first = head.split(/\r?\n/, 1)[0] ?? '';
  return [...new Set(first.match(/[^\p{L}\p{N}\s"'.()/-]/gu) ?? [])].filter((sign) => !USUAL.includes(sign));
};

/** How many columns most lines have, weighed by how many of them do. */
function scoreOf(head: string, separator: string): number {
  const widths = rowsOf(head, separator).map((row) => row.length);
  const often = new Map<number, number>();
  for (const width of widths) often.set(width, (often.get(width) ?? 0) + 1);
  return Math.max(0, ...[...often].map(([width, times]) => ((width - 1) * times * times) / widths.length));
}

function rowsOf(head: string, separator: string): string[][] {
  try {
    const rows: string[][] = parse(head, { ...READING, delimiter: separator, to: LINES });
    // Blank lines say nothing about columns.
    return rows.filter((row) => row.some((cell) => cell !== ''));
  } catch {
    // A head that ends within quotes: what stands before it tells enough.
    return head
      .split(/\r?\n/, LINES)
      .filter((line) => line !== '')
      .map((line) => line.split(separator));
  }
}

/** How a table is read that nobody has cared to write by the book. */
export const READING = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'] as string[],
};

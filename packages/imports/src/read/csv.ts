import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { decoded, encodingOf, headOf } from './encoding.ts';
import { Refused } from './refused.ts';
import type { Row } from './row.ts';
import { READING, separatorOf } from './separator.ts';

/** The one sheet that a text is. */
export const ONLY_SHEET = 'Table';

/** A quotation mark that is never closed would make one cell of the rest. */
const LONGEST_RECORD = 1024 * 1024;

export interface Csv {
  encoding: string;
  separator: string;
  rows: AsyncGenerator<Row>;
}

export function readCsv(bytes: Uint8Array, said: string | null): Csv {
  const encoding = encodingOf(bytes, said);
  const { separator, skip } = separatorOf(headOf(bytes, encoding));
  return { encoding, separator, rows: rowsOf(bytes, encoding, separator, skip) };
}

async function* rowsOf(bytes: Uint8Array, encoding: string, separator: string, skip: boolean) {
  const parser = Readable.from(decoded(bytes, encoding), { objectMode: false, encoding: 'utf8' }).pipe(
    parse({ ...READING, delimiter: separator, max_record_size: LONGEST_RECORD }),
  );
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row > 1 || !skip) yield { sheet: ONLY_SHEET, row, cells: cells.map(asWritten) };
    }
  } catch (error) {
    if (error instanceof Refused || !(error instanceof Error)) throw error;
    throw new Refused('csv_broken', `cannot be read after row ${row}: a quotation mark is not closed`);
  }
}

/** Without the apostrophe by which an export, ours as well, keeps a spreadsheet from running a text as a formula. */
const asWritten = (cell: string): string => (/^'[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell);

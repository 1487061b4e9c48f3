import { MOST_IMPORTED_ROWS } from '@parley/contracts';
import { Refused } from './refused.ts';
import type { Cell, Row } from './row.ts';

/** What all that a file unfolds to may come to, in bytes: a hundred thousand rows of a workbook need a fifth of it. */
export const MOST_INFLATED = 256 * 1024 * 1024;
export const MOST_COLUMNS = 1000;
const MOST_SHEETS = 50;
const LONGEST_CELL = 40_000;
/** Rows of a header, which count not among those that are imported: as many as a mapping can name. */
const MOST_OF_HEADER = 10;

/** Counts what comes out of a file, whatever the format, and stops where it is too much. */
export class Limits {
  #rows = 0;
  readonly #sheets = new Set<string>();

  /** @throws Refused where there is more than is read */
  admit(row: Row): Row {
    this.#rows += 1;
    this.#sheets.add(row.sheet);
    if (this.#rows > MOST_IMPORTED_ROWS + MOST_OF_HEADER) {
      throw new Refused('too_many_rows', `has more than ${MOST_IMPORTED_ROWS} rows: split it`);
    }
    if (this.#sheets.size > MOST_SHEETS) {
      throw new Refused('too_many_sheets', `has more than ${MOST_SHEETS} sheets: split it`);
    }
    if (row.cells.length > MOST_COLUMNS) {
      throw new Refused(
        'too_many_columns',
        `has a row of more than ${MOST_COLUMNS} columns: ${placeOf(row)}`,
      );
    }
    if (row.cells.some((cell) => isTooLong(cell))) {
      throw new Refused(
        'cell_too_long',
        `has a cell of more than ${LONGEST_CELL} characters: ${placeOf(row)}`,
      );
    }
    return row;
  }
}

const isTooLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > LONGEST_CELL;
const placeOf = ({ sheet, row }: Row): string => `sheet ${sheet}, row ${row}`;

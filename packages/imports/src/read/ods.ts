import { MOST_COLUMNS } from './limits.ts';
import { Refused } from './refused.ts';
import type { Cell, Row } from './row.ts';
import type { WorkbookFile } from './workbook-file.ts';
import { type Hearing, readXml } from './xml.ts';

/** Rows that repeat are usually the empty rest of the sheet; others are given as often as they are there. */
const MOST_REPEATED = 10_000;

interface Open {
  attributes: Readonly<Record<string, string>>;
  paragraphs: string[];
  repeated: number;
  across: number;
  down: number;
}

/** Joined cells below the first, by column: what they are to hold, and for how many rows still. */
type Below = Map<number, { value: Cell; rows: number }>;

export function readOds(file: WorkbookFile): AsyncGenerator<Row> {
  return readXml<Row>(file.read('content.xml'), (tell) => new Sheet(tell));
}

const times = (text: string | undefined): number => Math.max(1, Math.floor(Number(text ?? 1)) || 1);

class Sheet implements Hearing {
  readonly #tell: (row: Row) => void;
  #sheet = '';
  #row = 0;
  #repeated = 1;
  #cells: Cell[] = [];
  #below: Below = new Map();
  #cell: Open | null = null;
  #inAnnotation = false;

  constructor(tell: (row: Row) => void) {
    this.#tell = tell;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table:table') {
      [this.#sheet, this.#row, this.#below] = [attributes['table:name'] ?? '', 0, new Map()];
    } else if (name === 'table:table-row') {
      [this.#cells, this.#repeated] = [[], times(attributes['table:number-rows-repeated'])];
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#cell = {
        attributes,
        paragraphs: [],
        repeated: times(attributes['table:number-columns-repeated']),
        across: times(attributes['table:number-columns-spanned']),
        down: times(attributes['table:number-rows-spanned']),
      };
    } else if (name === 'office:annotation') this.#inAnnotation = true;
    else if (name === 'text:p' && !this.#inAnnotation) this.#cell?.paragraphs.push('');
    else if (name === 'text:s') this.text(' ');
  }

  text(text: string): void {
    const paragraphs = this.#cell?.paragraphs;
    if (paragraphs === undefined || paragraphs.length === 0 || this.#inAnnotation) return;
    paragraphs.push((paragraphs.pop() ?? '') + text);
  }

  close(name: string): void {
    if (name === 'office:annotation') this.#inAnnotation = false;
    if (/^table:(covered-)?table-cell$/.test(name) && this.#cell !== null) this.#closeCell(this.#cell);
    if (name === 'table:table-row') this.#closeRow();
  }

  #closeCell(cell: Open): void {
    this.#cell = null;
    const value = valueOf(cell);
    // The empty rest of a row is said to repeat to the last column that there can be.
    const many = value === null ? Math.min(cell.repeated, MOST_COLUMNS) : cell.repeated;
    if (this.#cells.length + many > 2 * MOST_COLUMNS + 20) {
      if (value === null) return;
      throw new Refused('too_many_columns', `has a row of more than ${MOST_COLUMNS} columns: ${this.#sheet}`);
    }
    for (let nth = 0; nth < many; nth += 1) {
      const column = this.#cells.length;
      const from = this.#below.get(column);
      this.#cells.push(value ?? from?.value ?? null);
      if (from !== undefined) from.rows -= 1;
      if (from?.rows === 0) this.#below.delete(column);
    }
    if (value === null || (cell.across === 1 && cell.down === 1)) return;
    this.#spread(cell, value);
  }

  /** To the cells that it is joined with, in this row and below. */
  #spread({ across, down }: Open, value: Cell): void {
    const first = this.#cells.length - 1;
    for (let column = first; column < first + Math.min(across, MOST_COLUMNS); column += 1) {
      const rows = down - 1 + (column === first ? 0 : 1);
      if (rows > 0) this.#below.set(column, { value, rows });
    }
  }

  #closeRow(): void {
    while (this.#cells.length > 0 && this.#cells.at(-1) === null) this.#cells.pop();
    const isBlank = this.#cells.length === 0;
    if (!isBlank && this.#repeated > MOST_REPEATED) {
      throw new Refused('too_many_rows', `has a row that repeats ${this.#repeated} times: ${this.#sheet}`);
    }
    const many = isBlank ? 0 : this.#repeated;
    for (let nth = 0; nth < many; nth += 1) {
      this.#tell({ sheet: this.#sheet, row: this.#row + nth + 1, cells: this.#cells });
    }
    this.#row += this.#repeated;
  }
}

function valueOf({ attributes, paragraphs }: Open): Cell {
  const text = paragraphs.join('\n');
  switch (attributes['office:value-type']) {
    case 'date':
      return { date: (attributes['office:date-value'] ?? '').slice(0, 10) };
    case 'float':
    case 'currency':
    case 'percentage':
      return Number(attributes['office:value'] ?? text);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    default:
      return text === '' ? null : text;
  }
}

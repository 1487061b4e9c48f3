import type { DateOrder, DetectedFile } from '@parley/contracts';
import { type FileToRead, openFile } from '../read/open-file.ts';
import { Refused } from '../read/refused.ts';
import { type Cell, type Row, textOf } from '../read/row.ts';
import { looksLikeDate, ordersOf } from './dates.ts';
import { HEAD, type Header, headerOf, namesOf } from './header.ts';

/** More different texts than this are no levels. */
const MOST_VALUES = 60;
const SAMPLES = 3;

/** What stands in a column, below its header. */
export interface SeenColumn {
  header: string;
  samples: string[];
  /** Each text that stands in it; null where they are too many to be levels. */
  values: Set<string> | null;
  filled: number;
  dates: number;
  /** As all its dates can be read; null while there is none of which it matters. */
  orders: readonly DateOrder[] | null;
}

export interface SeenSheet extends Header {
  name: string;
  rows: number;
  columns: SeenColumn[];
}

export interface Inspected extends Pick<DetectedFile, 'format' | 'encoding' | 'separator' | 'rows'> {
  sheets: SeenSheet[];
}

/** Reads a file once, whole, so that what cannot be read is told now. @throws Refused */
export async function inspect(file: FileToRead): Promise<Inspected> {
  const { rows, ...of } = await openFile(file);
  const sheets = new Map<string, Looking>();
  let count = 0;
  for await (const row of rows) {
    count += 1;
    const looking = sheets.get(row.sheet) ?? new Looking(row.sheet);
    sheets.set(row.sheet, looking);
    looking.see(row);
  }
  if (count === 0) throw new Refused('empty', 'holds no row');
  return { ...of, rows: count, sheets: [...sheets.values()].map((looking) => looking.end()) };
}

class Looking {
  readonly #name: string;
  #head: Row[] | null = [];
  #header: Header = { headerFrom: 1, headerRows: 1 };
  #columns: SeenColumn[] = [];
  #rows = 0;

  constructor(name: string) {
    this.#name = name;
  }

  see(row: Row): void {
    this.#rows += 1;
    if (this.#head === null) return this.#take(row);
    this.#head.push(row);
    if (this.#head.length === HEAD) this.#settle(this.#head);
  }

  end(): SeenSheet {
    if (this.#head !== null) this.#settle(this.#head);
    return { name: this.#name, rows: this.#rows, ...this.#header, columns: this.#columns };
  }

  #settle(head: readonly Row[]): void {
    this.#head = null;
    this.#header = headerOf(head);
    const at = head.findIndex(({ row }) => row === this.#header.headerFrom);
    const header = head.slice(at, at + this.#header.headerRows);
    const body = head.slice(at + this.#header.headerRows);
    const width = Math.max(0, ...[...header, ...body].map(({ cells }) => cells.length));
    this.#columns = namesOf(
      header.map(({ cells }) => cells),
      width,
    ).map(seenColumn);
    for (const row of body) this.#take(row);
  }

  #take({ cells }: Row): void {
    for (const [place, cell] of cells.entries()) {
      const column = this.#columns[place];
      if (column !== undefined && textOf(cell) !== '') take(column, cell);
    }
  }
}

const seenColumn = (header: string): SeenColumn => ({
  header,
  samples: [],
  values: new Set(),
  filled: 0,
  dates: 0,
  orders: null,
});

/** Every date has its year; most cells are told from one by that. */
const mayBeDate = (text: string): boolean => text.length <= 40 && /\d{4}/.test(text);

function take(column: SeenColumn, cell: Cell): void {
  const text = textOf(cell);
  column.filled += 1;
  if (column.samples.length < SAMPLES) column.samples.push(text.slice(0, 100));
  if (column.values !== null && (text.length > 200 || column.values.size >= MOST_VALUES)) {
    if (!column.values.has(text)) column.values = null;
  }
  column.values?.add(text);
  if (!mayBeDate(text)) return;
  const orders = ordersOf(cell);
  if (orders !== null && orders.length > 0) {
    const before = column.orders;
    column.orders = before === null ? orders : before.filter((order) => orders.includes(order));
  }
  if ((orders !== null && orders.length > 0) || looksLikeDate(cell)) column.dates += 1;
}

export const toDetected = ({ sheets, ...file }: Inspected): DetectedFile => ({
  ...file,
  sheets: sheets.map(({ columns, ...sheet }) => ({
    ...sheet,
    columns: columns.map(({ header, samples, orders, dates }) => ({
      header,
      samples,
      dates: dates === 0 ? null : [...(orders ?? [])],
    })),
  })),
});

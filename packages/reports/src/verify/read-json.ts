import type { Carried } from '../carried.ts';
import { wholeOf } from './carried-from.ts';
import { textOf } from './format-of.ts';
import { type ReadFigure, seen } from './read-figure.ts';

const valueOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(textOf(bytes) ?? '');
  } catch {
    return null;
  }
};

export const readJson = (bytes: Uint8Array): ReadFigure[] => leaves(valueOf(bytes), '');

export const carriedInJson = (bytes: Uint8Array): Carried | null => wholeOf(valueOf(bytes));

/** Every value by its way from the top; a cell by its table, row and column. Names come in one order. */
function leaves(value: unknown, place: string): ReadFigure[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => leaves(each, join(place, String(index + 1))));
  if (typeof value === 'string') return seen(place, value);
  if (typeof value !== 'object' || value === null) return seen(place, JSON.stringify(value));
  const table = tableIn(value);
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, inner]) =>
      table !== null && name === 'rows' ? cells(table) : leaves(inner, join(place, name)),
    );
}

const join = (place: string, name: string) => (place === '' ? name : `${place}/${name}`);

interface Table {
  key: string;
  columns: readonly string[];
  rows: readonly unknown[];
}

function tableIn(value: object): Table | null {
  if (!('key' in value && 'columns' in value && 'rows' in value)) return null;
  const { key, columns, rows } = value;
  if (typeof key !== 'string' || !Array.isArray(columns) || !Array.isArray(rows)) return null;
  const names = columns.map((column: unknown, index) =>
    typeof column === 'object' && column !== null && 'key' in column ? String(column.key) : String(index + 1),
  );
  return { key, columns: names, rows };
}

const cells = ({ key, columns, rows }: Table): ReadFigure[] =>
  rows.flatMap((row, index) =>
    (Array.isArray(row) ? row : [row]).flatMap((cell: unknown, column) =>
      leaves(cell, `${key}, row ${index + 1}, column ${columns[column] ?? column + 1}`),
    ),
  );

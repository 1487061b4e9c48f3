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

export const readJson = (bytes: Uint8Array): ReadFigure[] => leaves(valueOf(bytes), fromTheTop);

export const carriedInJson = (bytes: Uint8Array): Carried | null => wholeOf(valueOf(bytes));

/** What stands at a way from somewhere on, which is `` there itself. */
type At = (path: string, text: string) => ReadFigure[];

const fromTheTop: At = (path, text) => seen('value', { path }, text);
const join = (path: string, name: string) => (path === '' ? name : `${path}/${name}`);
const under =
  (at: At, name: string): At =>
  (path, text) =>
    at(path === '' ? name : join(name, path), text);

/** Every value by its way from the top; a cell by its table, row and column. Names come in one order. */
function leaves(value: unknown, at: At): ReadFigure[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => leaves(each, under(at, String(index + 1))));
  }
  if (typeof value === 'string') return at('', value);
  if (typeof value !== 'object' || value === null) return at('', JSON.stringify(value));
  const table = tableIn(value);
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, inner]) =>
      table !== null && name === 'rows' ? cells(table) : leaves(inner, under(at, name)),
    );
}

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

const cells = ({ key: table, columns, rows }: Table): ReadFigure[] =>
  rows.flatMap((row, index) =>
    (Array.isArray(row) ? row : [row]).flatMap((cell: unknown, place) => {
      const column = columns[place] ?? String(place + 1);
      return leaves(cell, (path, text) =>
        seen(
          'named_cell',
          { table, row: index + 1, column: path === '' ? column : join(column, path) },
          text,
        ),
      );
    }),
  );

import { encodingOf } from './encoding.ts';
import iconv from 'iconv-lite';
import { ONLY_SHEET } from './csv.ts';
import { Refused } from './refused.ts';
import type { Cell, Row } from './row.ts';

/** Lists of objects, each a row; by the names of sheets where there are several. */
export async function* readJson(bytes: Uint8Array): AsyncGenerator<Row> {
  const whole = parsed(bytes);
  const sheets: [string, unknown][] = Array.isArray(whole) ? [[ONLY_SHEET, whole]] : Object.entries(whole);
  for (const [sheet, entries] of sheets) {
    if (!Array.isArray(entries)) {
      throw new Refused(
        'json_shape',
        'is no list of rows: write [{"item": "I02", …}, …], or such lists by sheet',
      );
    }
    yield* rowsOf(sheet, entries);
  }
}

function parsed(bytes: Uint8Array): unknown[] | object {
  try {
    const text = iconv.decode(Buffer.from(bytes), encodingOf(bytes, null));
    return JSON.parse(text) as unknown[] | object;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('json_broken', 'is not JSON');
  }
}

function* rowsOf(sheet: string, entries: readonly unknown[]): Generator<Row> {
  const names = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      throw new Refused('json_shape', `has an entry that is no row: ${sheet}, ${index + 1}`);
    }
    for (const name of Object.keys(entry)) names.add(name);
    if (names.size > 1000) throw new Refused('too_many_columns', 'has more than 1000 names');
  }
  const header = [...names];
  yield { sheet, row: 0, cells: header };
  for (const [index, entry] of entries.entries()) {
    const values = new Map(Object.entries(entry as object));
    yield { sheet, row: index + 1, cells: header.map((name) => cellOf(values.get(name), sheet, index)) };
  }
}

function cellOf(value: unknown, sheet: string, index: number): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Refused('json_shape', `has a list or an object where a cell is to be: ${sheet}, ${index + 1}`);
}

import { parse } from 'csv-parse/sync';
import type { Carried } from '../carried.ts';
import { wholeOf } from './carried-from.ts';
import { textOf } from './format-of.ts';
import { type ReadFigure, seen } from './read-figure.ts';

const recordsOf = (bytes: Uint8Array): string[][] =>
  parse(textOf(bytes) ?? '', { bom: true, relax_column_count: true, skip_empty_lines: true });

/** Every cell, by row and column. */
export function readCsv(bytes: Uint8Array): ReadFigure[] {
  const [header = [], ...rows] = recordsOf(bytes);
  return [
    ...header.flatMap((name, column) => seen('row_header', { column: column + 1 }, name)),
    ...rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        seen('row_cell', { row: index + 1, column: header[column] ?? column + 1 }, cell),
      ),
    ),
  ];
}

/** The question stands in the columns before the label, the digest in the last. */
export function carriedInCsv(bytes: Uint8Array): Carried | null {
  const [header = [], row] = recordsOf(bytes);
  if (row === undefined) return null;
  const named = header
    .slice(0, header.indexOf('label'))
    .map((name, index) => [camel(name.replace(/^asked_/, '')), row[index] ?? '']);
  const question = Object.fromEntries(named) as Record<string, string>;
  return wholeOf({ ...question, question, digest: row[header.indexOf('digest')] });
}

const camel = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

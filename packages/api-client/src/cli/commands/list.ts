import { stringify } from 'csv-stringify/sync';
import type { Client } from '../../index.ts';
import { exitCodes, Failure } from '../failure.ts';
import { flat, inWords } from '../fields.ts';
import { print } from '../print.ts';
import { methodNamed, processOf, resourceNamed } from '../resources.ts';
import { table } from '../table.ts';

export interface ListOptions {
  process?: string;
  json?: boolean;
  csv?: boolean;
  limit?: number;
  asOf?: string;
  knownAt?: string;
  where: readonly string[];
}

type Row = Record<string, unknown>;

/** What a table begins with, where a thing has it; then come its other short fields, in their order. */
const first = ['key', 'slug', 'name', 'title'];
const mostColumns = 7;

export async function list(parley: Client, name: string, options: ListOptions): Promise<void> {
  const resource = resourceNamed(name);
  const { asOf, knownAt } = options;
  const input = { ...processOf(resource, options.process), asOf, knownAt, ...filtersIn(options.where) };
  const rows: Row[] = [];
  for await (const row of methodNamed(parley, resource.list).all(input)) {
    if (rows.length === (options.limit ?? Infinity)) break;
    // A program that reads us begins at once, however long the list is.
    if (options.json === true) await print(`${JSON.stringify(row)}\n`);
    rows.push(row);
  }
  if (options.json === true) return;
  await print(options.csv === true ? csvOf(rows) : tableOf(rows));
}

/** `status=active` */
function filtersIn(where: readonly string[]): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const filter of where) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(filter) ?? [];
    if (name === undefined || value === undefined) {
      throw new Failure(`${filter} is not a filter: write it like status=active.`, exitCodes.usage);
    }
    filters[name] = [...(filters[name] ?? []), value];
  }
  return filters;
}

export function csvOf(rows: readonly Row[]): string {
  const flattened = rows.map((row) => flat(row));
  const names = [...new Set(flattened.flatMap((row) => Object.keys(row)))];
  // A text that is null in one row and in three languages in the next needs the three columns only.
  const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
  // Spreadsheets run what begins like a formula.
  return stringify(flattened, { header: true, columns, escape_formulas: true, cast: { boolean: String } });
}

function tableOf(rows: readonly Row[]): string {
  const [sample] = rows;
  if (sample === undefined) return '';
  const isNamed = first.some((name) => name in sample);
  const others = Object.keys(sample).filter(
    (name) => !first.includes(name) && !(isNamed && name === 'id') && rows.every((row) => isShort(row[name])),
  );
  const columns = [...first.filter((name) => name in sample), ...others].slice(0, mostColumns);
  return table(
    columns,
    rows.map((row) => columns.map((name) => inWords(row[name]))),
  );
}

const isShort = (value: unknown): boolean =>
  value === null || typeof value !== 'object' || (!Array.isArray(value) && inWords(value).length <= 60);

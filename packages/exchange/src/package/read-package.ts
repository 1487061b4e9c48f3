import { BUNDLE_VERSION } from '@parley/contracts';
import { parse } from 'csv-parse/sync';
import { CellError, fromCell } from './cells.ts';
import { pathOf } from './descriptor.ts';
import { PackageFaults, type PackageFault } from './package-faults.ts';
import { type Table, tables } from './tables.ts';
import { unzip } from './unzip.ts';

type Row = Record<string, unknown>;

/** A bundle as it stands in a data package, to be held against the contract; and where in the package each of it stands. */
export interface ReadPackage {
  readonly bundle: Row;
  /** `/versions/12/body/title` as `items.csv`, row 3. */
  placeOf(pointer: string): string | null;
}

/** @throws PackageFaults for an archive that is none, or that holds something else */
export async function readPackage(archive: Uint8Array): Promise<ReadPackage> {
  const files = await unzip(archive);
  const faults: PackageFault[] = [];
  const descriptor = descriptorIn(files);
  const known = new Set(['datapackage.json', ...tables.map(pathOf)]);
  for (const name of files.keys()) {
    if (!known.has(name)) faults.push({ code: 'unknown_file', message: `${name} is no file of a bundle` });
  }
  const lists: Record<string, Row[]> = {};
  const places: Record<string, string[]> = {};
  for (const table of tables) {
    const text = files.get(pathOf(table));
    if (text === undefined) {
      faults.push({ code: 'missing_file', message: `${pathOf(table)} is missing` });
      continue;
    }
    const rows = rowsOf(text, table, faults);
    (lists[table.list] ??= []).push(...rows);
    (places[table.list] ??= []).push(...rows.map((_, at) => `${pathOf(table)}, row ${at + 2}`));
  }
  if (faults.length > 0) throw new PackageFaults(faults);
  return {
    bundle: { format: 'parley-bundle', ...descriptor, ...lists },
    placeOf: (pointer) => {
      const [, list = '', at = ''] = pointer.split('/');
      return places[list]?.[Number(at)] ?? null;
    },
  };
}

function descriptorIn(files: ReadonlyMap<string, string>): Row {
  const text = files.get('datapackage.json');
  const refused = (code: string, message: string) => new PackageFaults([{ code, message }]);
  if (text === undefined) throw refused('missing_file', 'datapackage.json is missing');
  let descriptor: unknown;
  try {
    descriptor = JSON.parse(text);
  } catch {
    throw refused('malformed_file', 'datapackage.json is no JSON');
  }
  const parley = (descriptor as { parley?: Row } | null)?.parley;
  if (parley?.['format'] !== 'parley-bundle') {
    throw refused('no_bundle', 'datapackage.json does not say that it is a bundle of Parley');
  }
  const { version, process } = parley;
  if (version !== BUNDLE_VERSION) {
    const said = `is version ${String(version)} of the format: ${BUNDLE_VERSION} is read here`;
    throw refused('unknown_bundle_version', said);
  }
  return { version, process };
}

function rowsOf(text: string, table: Table, faults: PackageFault[]): Row[] {
  const path = pathOf(table);
  let records: string[][];
  try {
    records = parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    faults.push({ code: 'malformed_file', message: `${path} is no CSV: ${why}` });
    return [];
  }
  const [header = [], ...body] = records;
  const names = table.columns.map(({ name }) => name);
  if (header.join(',') !== names.join(',')) {
    faults.push({ code: 'wrong_columns', message: `${path} does not have the columns ${names.join(', ')}` });
    return [];
  }
  return body.flatMap((cells, at) => {
    try {
      if (cells.length !== names.length) throw new CellError('', 'cell for each column');
      return [
        nested(Object.fromEntries(table.columns.map((c, i) => [c.name, fromCell(cells[i] ?? '', c)])), table),
      ];
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      const message = `${path}, row ${at + 2}${error.column && `, ${error.column}`}: ${error.message}`;
      faults.push({ code: 'bad_cell', message });
      return [];
    }
  });
}

/** A state as a bundle has it: the fields of its body in a body. */
function nested(row: Row, { kind, columns }: Table): Row {
  if (kind === undefined) return row;
  const { id, revision, key, label, noticedWith, removed, text = null, ...fields } = row;
  const optional = new Set(columns.filter(({ isOptional }) => isOptional).map(({ name }) => name));
  const said = Object.entries(fields).filter(([name, value]) => value !== null || !optional.has(name));
  const body = removed === true ? null : Object.fromEntries(said);
  return { resource: kind, id, revision, key, label, noticedWith, body, text };
}

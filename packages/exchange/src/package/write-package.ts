import type { BundleKind } from '@parley/contracts';
import { stringify } from 'csv-stringify/sync';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { BundleHead, BundleList } from '../bundle/bundle-json.ts';
import { toCell } from './cells.ts';
import { descriptorOf, pathOf } from './descriptor.ts';
import { type Table, tables } from './tables.ts';

/** Brings the rows of a table, some at a time. */
export type ReadTable = (list: BundleList, kind?: BundleKind) => AsyncIterable<readonly object[]>;

/** A ZIP archive names a time for each file: always this one, so that the same rows give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A bundle as a data package, written as it is read. */
export async function* bundlePackage(head: BundleHead, read: ReadTable): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  const taken = (): Uint8Array[] => {
    const parts = ready;
    ready = [];
    return parts;
  };
  const begin = <F extends ZipDeflate | ZipPassThrough>(file: F): F => {
    file.mtime = NO_TIME;
    zip.add(file);
    return file;
  };
  const descriptor = `${JSON.stringify(descriptorOf(head), null, 2)}\n`;
  begin(new ZipDeflate('datapackage.json')).push(strToU8(descriptor), true);
  for (const table of tables) {
    const file = begin(new ZipDeflate(pathOf(table)));
    file.push(strToU8(csv([table.columns.map(({ name }) => name)])));
    for await (const rows of read(table.list, table.kind)) {
      file.push(strToU8(csv(rows.map((row) => cellsOf(row, table)))));
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** RFC 4180. */
const csv = (rows: readonly string[][]): string =>
  stringify([...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/, quoted_empty: true });

type Row = Record<string, unknown>;

function cellsOf(row: object, { columns, kind }: Table): string[] {
  const flat = kind === undefined ? (row as Row) : flattened(row as Row);
  return columns.map(({ name }) => toCell(flat[name]));
}

/** A state with the fields of its body beside its own. */
const flattened = ({ body, ...own }: Row): Row => ({
  ...(body as Row | null),
  ...own,
  removed: body === null,
});

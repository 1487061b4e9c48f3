import type { ImportFormat } from '@parley/contracts';
import { Refused } from './refused.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/** What is no table, by how it begins. */
const OTHERS: readonly { start: readonly number[]; what: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { start: [0xff, 0xd8, 0xff], what: 'a picture' },
  { start: [0x47, 0x49, 0x46, 0x38], what: 'a picture' },
  { start: [0x1f, 0x8b], what: 'compressed: unpack it first' },
  { start: [0x52, 0x61, 0x72, 0x21], what: 'compressed: unpack it first' },
  { start: [0x4d, 0x5a], what: 'a program' },
  { start: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a text document' },
];

/** Whether a file is packed as workbooks are, JSON, or else a text; by what is in it and not by its name. */
export function kindOf(bytes: Uint8Array): 'zip' | 'json' | 'text' {
  if (bytes.length === 0) throw new Refused('empty', 'is empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(bytes, 0x50, 0x4b)) throw new Refused('zip_broken', 'is a workbook without anything in it');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Refused(
      'old_or_encrypted',
      'is a workbook of an old kind, or is locked by a password: save it as .xlsx without one',
    );
  }
  const other = OTHERS.find(({ start }) => startsWith(bytes, ...start));
  if (other !== undefined) throw new Refused('not_a_table', `is no table, it is ${other.what}`);
  const head = Buffer.from(bytes.subarray(0, 200))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<(\?xml|!doctype|html|table)/i.test(head)) {
    throw new Refused('not_a_table', 'is no table, it is a web page or XML: save it as .xlsx or .csv');
  }
  return /^(\[\s*[[{\]]|\{\s*["}])/.test(head) ? 'json' : 'text';
}

const ENDINGS: Record<string, ImportFormat> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  ods: 'ods',
  json: 'json',
};

/** @throws Refused where the file is named as something that it is not */
export function holdToName(name: string, format: ImportFormat): void {
  const ending = /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ENDINGS[ending] === format) return;
  const is = format === 'csv' ? 'text, as CSV is' : format.toUpperCase();
  throw new Refused(
    'wrong_extension',
    `is named ".${ending}", and what is in it is ${is}: name it .${format}, or save it as what it is to be`,
  );
}

import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { ods, packed, rowsOf, xlsx } from '../testing/workbooks.ts';

const sheet = (text: string) =>
  `<sheetData><row r="1"><c r="A1" t="str"><v>${text}</v></c></row></sheetData>`;
const good = xlsx({ sheets: { A: sheet('x') } });

/** Billion laughs, as it goes through the reader of every XML that expands what it is told to. */
const LAUGHS =
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]><worksheet><sheetData><row><c t="str"><v>&lol2;</v></c></row></sheetData></worksheet>';

const oldWorkbook = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array<number>(600).fill(0),
]);

/** A workbook of which the directory says that each part unfolds to so many bytes. */
function saying(size: number): Uint8Array {
  const bytes = xlsx({ sheets: { A: sheet('y'.repeat(200_000)) } });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('a file that is not read', () => {
  it.each<[string, string, string, () => Uint8Array]>([
    ['nothing at all', 'a.csv', 'empty', () => new Uint8Array()],
    ['a workbook of an old kind, or locked', 'a.xls', 'old_or_encrypted', () => oldWorkbook],
    ['a PDF', 'a.csv', 'not_a_table', () => strToU8('%PDF-1.7 …')],
    ['a page', 'a.xls', 'not_a_table', () => strToU8('<html><table><tr><td>x</td></tr></table></html>')],
    ['a program', 'a.csv', 'not_a_table', () => strToU8('MZ…')],
    ['what is packed and no workbook', 'a.xlsx', 'not_a_table', () => packed({ 'readme.txt': 'x' })],
    ['a workbook cut short', 'a.xlsx', 'zip_broken', () => good.slice(0, good.length - 40)],
    ['a workbook that says it is smaller than it is', 'a.xlsx', 'zip_broken', () => saying(1000)],
    ['a workbook that unfolds to gigabytes', 'a.xlsx', 'zip_too_large', () => saying(0x10000000)],
    [
      'a workbook with macros',
      'a.xlsx',
      'macros',
      () => xlsx({ sheets: { A: sheet('x') }, more: { 'xl/vbaProject.bin': 'x' } }),
    ],
    [
      'a billion laughs',
      'a.xlsx',
      'doctype',
      () => xlsx({ sheets: { A: '' }, more: { 'xl/worksheets/sheet0.xml': LAUGHS } }),
    ],
    [
      'XML that ends too early',
      'a.xlsx',
      'xml_broken',
      () => xlsx({ sheets: { A: '' }, more: { 'xl/worksheets/sheet0.xml': '<worksheet><sheetData>' } }),
    ],
    [
      'a row that repeats a million times',
      'a.ods',
      'too_many_rows',
      () =>
        ods(
          '<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
        ),
    ],
    [
      'a cell that repeats to the last column',
      'a.ods',
      'too_many_columns',
      () =>
        ods(
          '<table:table table:name="A"><table:table-row><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
        ),
    ],
    [
      'a cell in the last column there can be',
      'a.xlsx',
      'too_many_columns',
      () => xlsx({ sheets: { A: '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>' } }),
    ],
    // A hundred thousand below a header, of up to ten rows.
    ['more rows than are read', 'a.csv', 'too_many_rows', () => strToU8('a,b\n'.repeat(100_011))],
    ['JSON that is none', 'a.json', 'json_broken', () => strToU8('[{"a":1},')],
    ['JSON in JSON', 'a.json', 'json_shape', () => strToU8('[{"a":{"b":1}}]')],
    ['JSON without rows', 'a.json', 'json_shape', () => strToU8('{"a":1}')],
    [
      'bytes that are no text',
      'a.csv',
      'encoding_unknown',
      () => Uint8Array.from({ length: 500 }, (_, nth) => (nth * 97) % 256),
    ],
  ])('%s', async (_, name, code, make) => {
    await expect(rowsOf(name, make())).rejects.toMatchObject({ name: 'Refused', code });
  });

  it.each([
    ['a.csv', good, 'XLSX'],
    ['a.xlsx', strToU8('a,b\n1,2\n'), 'text'],
    ['a.ods', good, 'XLSX'],
    ['a.json', strToU8('a,b\n1,2\n'), 'text'],
    ['a.xlsm', good, 'XLSX'],
  ])('%s that is something else', async (name, bytes, is) => {
    await expect(rowsOf(name, bytes)).rejects.toMatchObject({
      code: 'wrong_extension',
      message: expect.stringContaining(is),
    });
  });
});

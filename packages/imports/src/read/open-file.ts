import type { ImportFormat } from '@parley/contracts';
import { readCsv } from './csv.ts';
import { holdToName, kindOf } from './format-of.ts';
import { readJson } from './json.ts';
import { Limits } from './limits.ts';
import { readOds } from './ods.ts';
import { Refused } from './refused.ts';
import { isBlank, type Row } from './row.ts';
import { WorkbookFile } from './workbook-file.ts';
import { readXlsx } from './xlsx.ts';

export interface FileToRead {
  name: string;
  bytes: Uint8Array;
  /** Of CSV, where somebody knows better. */
  encoding: string | null;
}

export interface OpenFile {
  format: ImportFormat;
  encoding: string | null;
  separator: string | null;
  /** Those that are not blank; once. */
  rows: AsyncGenerator<Row>;
}

/** @throws Refused where it is nothing that can be read, now or while its rows are */
export async function openFile(file: FileToRead): Promise<OpenFile> {
  const opened = await openedAs(file);
  holdToName(file.name, opened.format);
  return { ...opened, rows: within(opened.rows) };
}

async function openedAs({ bytes, encoding }: FileToRead): Promise<OpenFile> {
  const none = { encoding: null, separator: null };
  const kind = kindOf(bytes);
  if (kind === 'json') return { ...none, format: 'json', rows: readJson(bytes) };
  if (kind === 'text') return { format: 'csv', ...readCsv(bytes, encoding) };
  const workbook = await WorkbookFile.open(bytes);
  if (workbook.has('xl/workbook.xml')) return { ...none, format: 'xlsx', rows: readXlsx(workbook) };
  if (workbook.has('content.xml')) return { ...none, format: 'ods', rows: readOds(workbook) };
  throw new Refused('not_a_table', 'is packed, and no workbook is in it: upload the table itself');
}

async function* within(rows: AsyncGenerator<Row>): AsyncGenerator<Row> {
  const limits = new Limits();
  for await (const row of rows) {
    if (!isBlank(row)) yield limits.admit(row);
  }
}

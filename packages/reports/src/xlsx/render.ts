import Excel from 'exceljs';
import { create } from 'xmlbuilder2';
import { carriedBy, carriedName } from '../carried.ts';
import { madeAt } from '../made-at.ts';
import type { Report } from '../model/report.ts';
import { settledZip } from '../settled-zip.ts';
import { addFront, addMethodology } from './front-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { addTable } from './table-sheet.ts';

/** A report to count with: what was found, a sheet for each table, and how the figures are made. */
export async function renderXlsx(report: Report): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  const made = madeAt(report);
  Object.assign(workbook, { creator: 'Parley', lastModifiedBy: 'Parley', created: made, modified: made });
  workbook.title = report.title;
  workbook.subject = report.subtitle;
  const tables = report.parts.flatMap((part) => (part.part === 'table' ? [part.table] : []));
  const [front = '', ...names] = sheetNames([
    report.title,
    ...tables.map(({ title, key }) => (title === '' ? key : title)),
    report.headings.methodology,
  ]);
  addFront(workbook, front, report);
  for (const [index, table] of tables.entries()) addTable(workbook, names[index] ?? table.key, table);
  addMethodology(workbook, names.at(-1) ?? '', report);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return settledZip(bytes, (texts) => withProperty(texts, carriedBy(report)));
}

const part = 'docProps/custom.xml';

/** The library knows no properties of one's own: the part that has them, and what leads to it. */
function withProperty(texts: ReadonlyMap<string, string>, value: string): [name: string, text: string][] {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const property = create({ version: '1.0', encoding: 'UTF-8', standalone: true })
    .ele(`${office}/custom-properties`, 'Properties', { 'xmlns:vt': `${office}/docPropsVTypes` })
    .ele('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: carriedName })
    .ele('vt:lpwstr')
    .txt(value)
    .end();
  const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
  const into = (name: string, end: string, more: string): [string, string] => [
    name,
    (texts.get(name) ?? '').replace(end, `${more}${end}`),
  ];
  return [
    into('[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${type}"/>`),
    into(
      '_rels/.rels',
      '</Relationships>',
      `<Relationship Id="rIdCustom" Type="${office}/relationships/custom-properties" Target="${part}"/>`,
    ),
    [part, property],
  ];
}

import { create } from 'xmlbuilder2';
import { carriedBy, carriedName } from '../carried.ts';
import { madeAt } from '../made-at.ts';
import type { Report } from '../model/report.ts';
import { addFront, addMethodology } from './front-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { addTable } from './table-sheet.ts';
import { written } from './written.ts';

/** A report to count with: what was found, a sheet for each table, and how the figures are made. */
export async function renderXlsx(report: Report): Promise<Uint8Array> {
  const made = madeAt(report);
  const tables = report.parts.flatMap((part) => (part.part === 'table' ? [part.table] : []));
  const [front = '', ...names] = sheetNames([
    report.title,
    ...tables.map(({ title, key }) => (title === '' ? key : title)),
    report.headings.methodology,
  ]);
  return written(
    async (workbook) => {
      Object.assign(workbook, { creator: 'Parley', lastModifiedBy: 'Parley', created: made, modified: made });
      Object.assign(workbook, { title: report.title, subject: report.subtitle });
      addFront(workbook, front, report);
      for (const [index, table] of tables.entries())
        await addTable(workbook, names[index] ?? table.key, table);
      addMethodology(workbook, names.at(-1) ?? '', report);
    },
    { change: leadingToProperty, more: new Map([[part, propertyOf(carriedBy(report))]]) },
  );
}

const part = 'docProps/custom.xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The library knows no properties of one's own: the part that has them. */
const propertyOf = (value: string): string =>
  create({ version: '1.0', encoding: 'UTF-8', standalone: true })
    .ele(`${office}/custom-properties`, 'Properties', { 'xmlns:vt': `${office}/docPropsVTypes` })
    .ele('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: carriedName })
    .ele('vt:lpwstr')
    .txt(value)
    .end();

/** What leads to it. */
function leadingToProperty(name: string, text: string): string {
  if (name === '[Content_Types].xml') {
    const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
    return text.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`);
  }
  if (name !== '_rels/.rels') return text;
  const relationship = `<Relationship Id="rIdCustom" Type="${office}/relationships/custom-properties" Target="${part}"/>`;
  return text.replace('</Relationships>', `${relationship}</Relationships>`);
}

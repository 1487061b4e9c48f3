import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FileToRead } from '../read/open-file.ts';
import { openFile } from '../read/open-file.ts';
import type { Row } from '../read/row.ts';

/** Workbooks as tests want them: written by hand, so that they can be wrong in just one way. */
export const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable);

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Xlsx {
  sheets: Record<string, string>;
  shared?: string;
  styles?: string;
  workbook?: string;
  more?: Record<string, string>;
}

/** @param sheets what stands in `worksheet`, by the name of the sheet */
export function xlsx({ sheets, shared = '', styles = '', workbook = '', more = {} }: Xlsx): Uint8Array {
  const names = Object.keys(sheets);
  return packed({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${workbook}<sheets>${names
      .map((name, nth) => `<sheet name="${name}" sheetId="${nth + 1}" r:id="r${nth}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, nth) => `<Relationship Id="r${nth}" Target="worksheets/sheet${nth}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((text, nth) => [
        `xl/worksheets/sheet${nth}.xml`,
        `<worksheet>${text}</worksheet>`,
      ]),
    ),
    ...(shared === '' ? {} : { 'xl/sharedStrings.xml': `<sst>${shared}</sst>` }),
    ...(styles === '' ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...more,
  });
}

const ODF = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
].join(' ');

export const ods = (tables: string): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${ODF}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });

export async function rowsOf(
  name: string,
  bytes: Uint8Array | string,
  encoding: string | null = null,
): Promise<Row[]> {
  const file: FileToRead = { name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes, encoding };
  const rows: Row[] = [];
  for await (const row of (await openFile(file)).rows) rows.push(row);
  return rows;
}

export const cellsOf = async (...file: Parameters<typeof rowsOf>) =>
  (await rowsOf(...file)).map(({ cells }) => cells);

import { posix } from 'node:path';
import type { WorkbookFile } from './workbook-file.ts';
import { allOfXml } from './xml.ts';

/** The name of an element without that of its namespace, which each writer of workbooks picks for itself. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What of a workbook its sheets are read by. */
export interface Parts {
  sheets: { name: string; part: string }[];
  /** Days count from 1904, as they did on old Macintoshes. */
  from1904: boolean;
  sharedTexts: string[];
  /** Whether a style, by its number, shows a date. */
  datedStyles: boolean[];
}

const WORKBOOK = 'xl/workbook.xml';

export async function partsOf(file: WorkbookFile): Promise<Parts> {
  const targets = new Map(
    await allOfXml<[string, string]>(file.read('xl/_rels/workbook.xml.rels'), (tell) => ({
      open: (name, { Id, Target }) => {
        if (local(name) === 'Relationship' && Id !== undefined && Target !== undefined) tell([Id, Target]);
      },
    })),
  );
  let from1904 = false;
  const sheets = await allOfXml<Parts['sheets'][number]>(file.read(WORKBOOK), (tell) => ({
    open: (name, attributes) => {
      if (local(name) === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (local(name) !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? '');
      if (target !== undefined)
        tell({ name: attributes['name'] ?? '', part: posix.resolve('/xl', target).slice(1) });
    },
  }));
  return {
    // A chart that has a sheet to itself holds no rows.
    sheets: sheets.filter(({ part }) => part.includes('worksheets/')),
    from1904,
    sharedTexts: await sharedTexts(file),
    datedStyles: await datedStyles(file),
  };
}

async function sharedTexts(file: WorkbookFile): Promise<string[]> {
  if (!file.has('xl/sharedStrings.xml')) return [];
  return allOfXml<string>(file.read('xl/sharedStrings.xml'), (tell) => {
    let [text, isText, isPronounced] = ['', false, false];
    return {
      open: (name) => {
        if (local(name) === 'si') text = '';
        if (local(name) === 'rPh') isPronounced = true;
        isText = local(name) === 't' && !isPronounced;
      },
      // How a word is to be pronounced is no part of it.
      text: (piece) => {
        if (isText) text += piece;
      },
      close: (name) => {
        isText = false;
        if (local(name) === 'rPh') isPronounced = false;
        if (local(name) === 'si') tell(text);
      },
    };
  });
}

/** The numbers of formats that every workbook knows and that show a day. */
const DATED = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

async function datedStyles(file: WorkbookFile): Promise<boolean[]> {
  if (!file.has('xl/styles.xml')) return [];
  const formats = new Map<string, string>();
  let isCell = false;
  return allOfXml<boolean>(file.read('xl/styles.xml'), (tell) => ({
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (local(name) === 'cellXfs') isCell = true;
      if (local(name) === 'numFmt') formats.set(numFmtId, formatCode);
      if (local(name) !== 'xf' || !isCell) return;
      const own = formats.get(numFmtId);
      tell(own === undefined ? DATED.has(Number(numFmtId)) : showsDay(own));
    },
    close: (name) => {
      if (local(name) === 'cellXfs') isCell = false;
    },
  }));
}

/** Days or years, apart from what stands in quotes or brackets. */
const showsDay = (format: string): boolean => /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Carried } from '../carried.ts';
import { carriedFrom } from './carried-from.ts';
import { partsOf } from './parts-of.ts';
import { type ReadFigure, seen } from './read-figure.ts';

const told = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** What stands on the pages, then in their heads and feet, then in the notes. */
export function readDocx(bytes: Uint8Array): ReadFigure[] {
  const parts = partsOf(bytes, (name) => told.test(name));
  return ['document', 'header', 'footer', 'footnotes', 'endnotes'].flatMap((kind) => {
    const texts = Object.entries(parts)
      .filter(([name]) => told.exec(name)?.[1]?.replace(/\d+$/, '') === kind)
      .map(([, part]) => wordsIn(strFromU8(part), kind === 'document' ? 'body' : kind));
    // Whatever writes the file again may split or join heads that say the same.
    return kind === 'document' ? texts.flat() : distinct(texts);
  });
}

const distinct = (texts: readonly ReadFigure[][]): ReadFigure[] =>
  [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()]
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    .flat();

/** Paragraphs and cells in order. What a field shows (the number of a page) is made anew by every program. */
function wordsIn(xml: string, part: string): ReadFigure[] {
  const found: ReadFigure[] = [];
  const at = { paragraph: 0, table: 0, row: 0, cell: 0, depth: 0, fields: 0 };
  let words = '';
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl' && at.depth++ === 0) Object.assign(at, { table: at.table + 1, row: 0 });
    if (name === 'w:tr' && at.depth === 1) Object.assign(at, { row: at.row + 1, cell: 0 });
    if (name === 'w:tc' && at.depth === 1) at.cell += 1;
    if (name === 'w:fldSimple') at.fields += 1;
    if (name === 'w:t') isText = true;
    if (name === 'w:tab' || name === 'w:br') words += ' ';
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin') at.fields += 1;
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'end') at.fields -= 1;
  });
  parser.on('text', (text) => {
    if (isText && at.fields === 0) words += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:fldSimple') at.fields -= 1;
    if (name === 'w:tbl') at.depth -= 1;
    if (name === 'w:p' && at.depth === 0 && words.trim() !== '') {
      found.push(...seen('paragraph', { part, number: ++at.paragraph }, words));
      words = '';
    }
    if (name === 'w:p' && at.depth > 0) words += ' ';
    if (name === 'w:tc' && at.depth === 1) {
      found.push(...seen('table_cell', { part, table: at.table, row: at.row, column: at.cell }, words));
      words = '';
    }
  });
  parser.write(xml).close();
  return found;
}

/** Of DOCX and XLSX: a property of the document, which both keep when they are saved again. */
export function carriedInProperties(bytes: Uint8Array): Carried | null {
  const part = partsOf(bytes, (name) => name === 'docProps/custom.xml')['docProps/custom.xml'];
  if (part === undefined) return null;
  let found = '';
  let isOurs = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name.endsWith('property')) isOurs = attributes['name'] === 'Parley';
  });
  parser.on('text', (text) => {
    if (isOurs) found += text;
  });
  parser.write(strFromU8(part)).close();
  return carriedFrom(found);
}

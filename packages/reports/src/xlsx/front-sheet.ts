import type { Workbook, Worksheet } from 'exceljs';
import type { Report, ReportPart } from '../model/report.ts';
import { printable } from '../printable.ts';
import { headFont, noteFont, titleFont } from './styles.ts';

/** What was found and how: title, label, figures and texts. */
export function addFront(workbook: Workbook, name: string, report: Report): void {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = [{ width: 44 }, { width: 24 }, { width: 70 }];
  textRow(sheet, report.title).font = titleFont;
  textRow(sheet, report.subtitle).font = noteFont;
  textRow(sheet, report.banner.text).font = headFont;
  sheet.addRow([]);
  for (const part of report.parts) addPart(sheet, part);
  sheet.commit();
}

function addPart(sheet: Worksheet, part: ReportPart): void {
  if (part.part === 'heading') {
    sheet.addRow([]);
    textRow(sheet, part.text).font = headFont;
  }
  if (part.part === 'text') textRow(sheet, told(part.runs));
  if (part.part === 'list') for (const runs of part.items) textRow(sheet, told(runs));
  if (part.part === 'figures') {
    for (const { name, text, value, note } of part.figures)
      sheet.addRow([printable(name), value ?? printable(text), printable(note ?? '')]);
  }
}

/** Runs as one text, with the numbers of their sources. */
const told = (runs: Extract<ReportPart, { part: 'text' }>['runs']): string =>
  runs.map(({ text, notes = [] }) => (notes.length === 0 ? text : `${text} [${notes.join(', ')}]`)).join('');

const textRow = (sheet: Worksheet, text: string) => sheet.addRow([printable(text)]);

/** How the figures are made: the question, the digest, the methodology and the sources. */
export function addMethodology(workbook: Workbook, name: string, report: Report): void {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = [{ width: 30 }, { width: 110 }, { width: 60 }];
  const headed = (text: string) => {
    textRow(sheet, text).font = headFont;
  };
  headed(report.headings.question);
  for (const { name: fact, value } of report.parameters) sheet.addRow([printable(fact), printable(value)]);
  sheet.addRow([report.headings.digest, report.digest]);
  sheet.addRow([]);
  headed(report.headings.methodology);
  for (const text of report.methodology) sheet.addRow(['', printable(text)]);
  if (report.sources.length > 0) {
    sheet.addRow([]);
    headed(report.headings.sources);
  }
  for (const { number, citation, url } of report.sources) {
    const row = sheet.addRow([number, printable(citation)]);
    row.getCell(1).alignment = { horizontal: 'left' };
    if (url !== null && /^https?:\/\//.test(url)) row.getCell(3).value = { text: url, hyperlink: url };
  }
  sheet.commit();
}

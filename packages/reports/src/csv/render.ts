import { stringify } from 'csv-stringify/sync';
import { defused } from '../defused.ts';
import type { Report } from '../model/report.ts';
import type { ReportTable } from '../model/table.ts';

/** What stands in every row before the figures: the question as machines ask it, and who may see it. A table has a track or a kind of its own, so what was asked is named so. */
const headColumns = (report: Report): readonly (readonly [name: string, value: string])[] => [
  ...Object.entries(report.question).map(([name, value]) => [`asked_${snake(name)}`, value] as const),
  ['label', report.banner.label],
];

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table that a report is about: the first; one that has none is told by its figures. */
function mainTable({ parts }: Report): ReportTable | null {
  for (const part of parts) if (part.part === 'table') return part.table;
  return null;
}

/**
 * The main table of a report as CSV: RFC 4180, one header and no preamble. What belongs to the whole (question, label,
 * digest) stands in columns of every row, so spreadsheets and data frames read it alike, and rows of several files can
 * be stacked. Cells hold values, not what is read: 46.7 in every language.
 *
 * The byte order mark is for Excel, which takes the file for the local code page without it; RFC 4180 readers and
 * pandas (`encoding='utf-8-sig'`, or by themselves) pass over it. Column names are the same in every language.
 */
export function renderCsv(report: Report): Uint8Array {
  const table = mainTable(report);
  const head = headColumns(report);
  const header = [...head.map(([name]) => name), ...(table?.columns.map(({ key }) => key) ?? []), 'digest'];
  const rows = (table?.rows ?? []).map((row) => [
    ...head.map(([, value]) => value),
    ...row.map(({ value }) => value),
    report.digest,
  ]);
  const text = stringify([header, ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    cast: { string: defused },
  });
  return new TextEncoder().encode(text);
}

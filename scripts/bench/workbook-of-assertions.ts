import { type Report, renderReport } from '@parley/reports';

/** The rows of a long sheet as a workbook, as a spreadsheet would save it: a sheet of texts, and two more beside it. */
export function workbookOf(csv: string): Promise<Uint8Array> {
  const [header = [], ...rows] = csv.split('\n').map(cellsOf);
  const table = {
    key: 'assertions',
    title: 'Assertions',
    columns: header.map((title) => ({ key: title, title, type: 'text' as const })),
    rows: rows.map((cells) => cells.map((text) => ({ value: text === '' ? null : text, text }))),
    notes: [],
  };
  const report: Report = {
    kind: 'audit',
    language: 'en',
    title: 'A sheet',
    subtitle: '',
    banner: { label: 'public', text: '' },
    parameters: [],
    question: { knownAt: '2026-01-01T00:00:00Z' },
    parts: [{ part: 'table', table }],
    headings: { question: 'Question', methodology: 'Methodology', sources: 'Sources', digest: 'Digest' },
    methodology: [],
    sources: [],
    digest: '',
  };
  return renderReport(report, 'xlsx');
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

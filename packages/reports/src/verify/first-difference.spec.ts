import { describe, expect, it } from '@jest/globals';
import { type ReportFormat, reportFormats } from '@parley/contracts';
import Excel from 'exceljs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { smallReport } from '../../testing/small-report.ts';
import type { Report } from '../model/report.ts';
import type { Cell, ReportTable } from '../model/table.ts';
import { renderReport } from '../render.ts';
import { carriedIn, figuresIn } from './figures-in.ts';
import { firstDifference } from './first-difference.ts';
import { formatOf } from './format-of.ts';

type Rows = ReportTable['rows'];

/** The report with other rows in its table. */
const withRows = (change: (rows: Rows) => Rows): Report => ({
  ...smallReport,
  parts: smallReport.parts.map((part) =>
    part.part === 'table' ? { ...part, table: { ...part.table, rows: change(part.table.rows) } } : part,
  ),
});

const withCell = (row: number, column: number, cell: Cell): Report =>
  withRows((rows) => rows.map((cells, at) => (at === row ? cells.with(column, cell) : cells)));

const readAs = async (report: Report, format: ReportFormat) =>
  figuresIn(await renderReport(report, format), format);

/** What the record says, read once for each format: some take their time. */
const recorded = new Map<ReportFormat, ReturnType<typeof readAs>>();

async function differenceFrom(report: Report, format: ReportFormat) {
  const known = recorded.get(format) ?? readAs(smallReport, format);
  recorded.set(format, known);
  return firstDifference(await readAs(report, format), await known);
}

/** How each format names the third row's second column, its title. */
const places: Record<ReportFormat, RegExp> = {
  pdf: /^page 1, text \d+$/,
  docx: /^table \d+, row 4, column 2$/,
  xlsx: /, B\d+$/,
  csv: /^row 3, column title$/,
  md: /^table 1, row 3, column Title$/,
  json: /^points, row 3, column title\/text$/,
};

const codes: Record<ReportFormat, string> = {
  pdf: 'page_text',
  docx: 'table_cell',
  xlsx: 'sheet_cell',
  csv: 'row_cell',
  md: 'table_cell',
  json: 'named_cell',
};

describe.each(reportFormats)('a file of %s', (format) => {
  it('is known for what it is, and carries what was asked', async () => {
    const file = await renderReport(smallReport, format);
    expect(formatOf(file)).toBe(format);
    expect(await carriedIn(file)).toEqual({
      kind: 'progress',
      language: 'en',
      question: smallReport.question,
      digest: 'sha256-abc',
    });
  });

  it('made again is the same bytes, and says the same', async () => {
    const [one, other] = [await renderReport(smallReport, format), await renderReport(smallReport, format)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(await differenceFrom(smallReport, format)).toBeNull();
  });

  it('in which a word was changed is found out, with the place, the word found and the word recorded', async () => {
    const difference = await differenceFrom(
      withCell(2, 1, { value: 'Yerevan, seventh', text: 'Yerevan, seventh' }),
      format,
    );
    expect(difference).toEqual({
      place: expect.stringMatching(places[format]),
      at: { code: codes[format], parameters: expect.objectContaining({}) },
      found: 'Yerevan, seventh',
      recorded: 'Երևան, վեցերորդ',
    });
  });

  it('in which a figure was changed by a digit is found out', async () => {
    const difference = await differenceFrom(withCell(1, 2, { value: 46.8, text: '46.8' }), format);
    expect([difference?.found, difference?.recorded]).toEqual(['46.8', '46.7']);
  });

  it.each<[string, (rows: Rows) => Rows]>([
    ['moved', ([first = [], second = [], ...rest]) => [second, first, ...rest]],
    ['taken out', (rows) => rows.slice(1)],
    ['put in', (rows) => [...rows.slice(0, 1), ...rows]],
  ])('in which a row was %s is found out', async (_, change) => {
    expect(await differenceFrom(withRows(change), format)).not.toBeNull();
  });

  it('in which any cell was changed is found out, and the cell is shown', async () => {
    const rows = 3;
    const letters = fc.stringMatching(/^[a-zşğĳըև]{1,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: rows - 1 }), fc.nat({ max: 1 }), letters, async (row, column, text) => {
        const difference = await differenceFrom(withCell(row, column, { value: text, text }), format);
        expect(difference).not.toBeNull();
        expect(difference?.found?.normalize('NFKC')).toBe(text.normalize('NFKC'));
      }),
      { numRuns: ['csv', 'md', 'json'].includes(format) ? 100 : 8 },
    );
  });
});

describe('a file that another program has saved again', () => {
  const again: Record<
    'docx' | 'xlsx' | 'csv' | 'json',
    (file: Uint8Array) => Promise<Uint8Array> | Uint8Array
  > = {
    docx: (file) => zipSync(unzipSync(file), { level: 0 }),
    xlsx: async (file) => {
      const workbook = new Excel.Workbook();
      await workbook.xlsx.load(file.slice().buffer);
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    },
    csv: (file) => strToU8(strFromU8(file).replace('\uFEFF', '').replaceAll('\r\n', '\n')),
    json: (file) => strToU8(JSON.stringify(JSON.parse(strFromU8(file)), null, 2)),
  };

  it.each(Object.keys(again) as (keyof typeof again)[])(
    'has other bytes and the same figures: %s',
    async (format) => {
      const file = await renderReport(smallReport, format);
      const saved = await again[format](file);
      expect(Buffer.compare(file, saved)).not.toBe(0);
      expect(firstDifference(await figuresIn(saved, format), await figuresIn(file, format))).toBeNull();
      // This library drops the properties of a document; Excel and LibreOffice keep them.
      if (format !== 'xlsx') expect(await carriedIn(saved)).toEqual(await carriedIn(file));
    },
  );
});

describe('what is no file of a report', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'The score is 60.0.'],
    ['half a PDF', '%PDF-1.7\n'],
    ['half a packed document', 'PK\u0003\u0004'],
    ['other JSON', '{"kind":"progress"}'],
    ['other CSV', 'process,score\r\nx,60\r\n'],
  ])('carries nothing: %s', async (_, text) => {
    expect(await carriedIn(new TextEncoder().encode(text))).toBeNull();
  });

  it('carries nothing where its figures cannot be read', async () => {
    const parts = unzipSync(await renderReport(smallReport, 'docx'));
    const broken = zipSync({ ...parts, 'word/document.xml': strToU8('<w:document><w:p>') });
    expect(formatOf(broken)).toBe('docx');
    expect(await carriedIn(broken)).toBeNull();
  });
});

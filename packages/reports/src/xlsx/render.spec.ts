import { beforeAll, describe, expect, it } from '@jest/globals';
import Excel from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { smallReport } from '../../testing/small-report.ts';
import type { Report } from '../model/report.ts';
import { renderXlsx } from './render.ts';
import { sheetNames } from './sheet-names.ts';

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://example.org")'];
const hostile: Report['parts'][number] = {
  part: 'table',
  table: {
    key: 'hostile',
    title: 'Points',
    columns: [
      { key: 'text', title: 'Text', type: 'text' },
      { key: 'share', title: 'Share', type: 'percent' },
      { key: 'raw', title: 'Raw', type: 'whole', data: true },
    ],
    rows: formulas.map((text) => [
      { value: text, text },
      { value: 0.467, text: '46.7%' },
      { value: 9, text: '9' },
    ]),
    notes: [],
  },
};

describe('a report to count with', () => {
  const workbook = new Excel.Workbook();
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    const bytes = await renderXlsx({ ...smallReport, parts: [...smallReport.parts, hostile] });
    parts = unzipSync(bytes);
    await workbook.xlsx.load(bytes.slice().buffer);
  });

  it('has a sheet for what was found, one for each table, and one for how the figures are made', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      ['Since meeting 5 score 46.7 → 37.', 'Points', 'Points 2', 'How'].map((name) => name.slice(0, 31)),
    );
  });

  it('has figures as figures, under a header that stands still and filters', () => {
    const sheet = workbook.getWorksheet('Points');
    expect(sheet?.getRow(3).values).toEqual([undefined, 'SR5', 'Beşinci görüşme, Alican', 46.7, 5]);
    expect(sheet?.getCell('C3').numFmt).toBe('0.0');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:D4');
    expect(workbook.getWorksheet('Points 2')?.getCell('B2').value).toBe(0.467);
    expect(workbook.getWorksheet('Points 2')?.getCell('C2').value).toBe(9);
  });

  it('runs nothing that somebody wrote', () => {
    const sheet = workbook.getWorksheet('Points 2');
    for (const [index, text] of formulas.entries()) expect(sheet?.getCell(`A${index + 2}`).value).toBe(text);
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, part] of sheets) expect(strFromU8(part)).not.toContain('<f>');
  });

  it('carries no time but that of the record', () => {
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-05-15T00:00:00Z');
  });

  it('calls sheets as Excel allows, and no two alike', () => {
    expect(sheetNames(['a/b:c', 'A B C', '', "'x'", 'y'.repeat(40), 'y'.repeat(40)])).toEqual([
      'a b c',
      'A B C 2',
      '3',
      'x',
      'y'.repeat(31),
      `${'y'.repeat(29)} 2`,
    ]);
  });
});

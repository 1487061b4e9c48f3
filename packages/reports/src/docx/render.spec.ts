import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { smallReport } from '../../testing/small-report.ts';
import type { Report } from '../model/report.ts';
import { renderDocx } from './render.ts';

const levels: Report['parts'][number] = {
  part: 'table',
  table: {
    key: 'levels',
    title: '',
    columns: [
      { key: 'item', title: 'Madde', type: 'text' },
      { key: 'level', title: 'Düzey', type: 'level' },
      { key: 'raw', title: 'Raw', type: 'whole', data: true },
    ],
    rows: [
      [
        { value: 'x', text: 'İıŞş Հայերեն և Русский Ə', notes: [1] },
        { value: 3, text: 'Tam' },
        { value: 9, text: '9' },
      ],
    ],
    notes: [],
  },
};
const axis: Report['parts'][number] = {
  part: 'chart',
  chart: {
    key: 'lag',
    title: 'Bekleme',
    subtitle: '',
    alternative: 'Yarısı 120 günde',
    drawing: {
      chart: 'lag',
      rows: [
        { days: 0, waiting: 1, full: [], open: [], when: '', share: '', facts: [] },
        { days: 120, waiting: 0.5, full: ['I1'], open: [], when: '', share: '', facts: [] },
      ],
      median: 120,
      words: { title: '', description: '', shareAxis: '%', daysAxis: '', median: '120' },
    },
  },
};

describe('a report to go on writing in', () => {
  let parts: Record<string, Uint8Array>;
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  beforeAll(async () => {
    parts = unzipSync(
      await renderDocx({ ...smallReport, language: 'tr', parts: [...smallReport.parts, levels, axis] }),
    );
  });

  it('has headings, tables with a header row, and lists of Word’s own', () => {
    const document = text('word/document.xml');
    for (const style of ['Title', 'Heading1', 'ListParagraph'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document).toContain('İıŞş Հայերեն և Русский Ə');
    expect(document).not.toContain('Raw');
    expect(document).toContain('w:fill="174f5f"');
    expect(text('word/styles.xml')).toContain('w:lang w:val="tr-TR"');
  });

  it('has its charts as vectors and as pictures, in words for who cannot see them', () => {
    const names = Object.keys(parts);
    expect(names.some((name) => /^word\/media\/.*\.svg$/.test(name))).toBe(true);
    expect(names.some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
    expect(text('word/document.xml')).toContain('descr="Yarısı 120 günde"');
  });

  it('says on every page who may see it, and from notes leads to sources', () => {
    expect(text('word/header1.xml')).toContain('Internal');
    expect(text('word/footer1.xml')).toContain('sha256-abc');
    expect(text('word/document.xml')).toContain('w:anchor="source-1"');
    expect(text('word/document.xml')).toContain('w:name="source-1"');
    expect(text('word/_rels/document.xml.rels')).toContain('Id="rIdLink1"');
    expect(text('docProps/core.xml')).toContain('>2026-05-15T00:00:00.000Z<');
  });
});

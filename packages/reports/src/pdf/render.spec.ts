import { describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { smallReport } from '../../testing/small-report.ts';
import type { Report } from '../model/report.ts';
import { renderPdf } from './render.ts';

const opened = async (report: Report) =>
  getDocument({ data: await renderPdf(report), verbosity: 0, isEvalSupported: false }).promise;
type Opened = Awaited<ReturnType<typeof opened>>;

async function pagesOf(pdf: Opened): Promise<string[]> {
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages;
}

const withParts = (parts: Report['parts'], more: Partial<Report> = {}): Report => ({
  ...smallReport,
  ...more,
  parts,
});

const said = (text: string): Report['parts'] => [{ part: 'text', runs: [{ text }] }];

/** Structure of the page as a screen reader meets it. */
async function tagsOf(pdf: Opened): Promise<string> {
  return JSON.stringify(await (await pdf.getPage(1)).getStructTree());
}

describe('a report on paper', () => {
  it('has the letters of every language as text', async () => {
    const texts = [
      'İstanbul ışığı, Şırnak, güneş, çağ, öğün',
      'Հայերեն և հարց՞, բաց՛, կետ։ «Մեջբերում»',
      'Русский: съешь ещё этих мягких булок',
      'Azərbaycan, Ə ə',
      'One side’s account only ◐, denied ⊘, 33–100 → −2.4',
    ];
    const pdf = await opened(withParts(texts.flatMap(said)));
    const [page = ''] = await pagesOf(pdf);
    for (const text of texts) expect(page).toContain(text);
  });

  it('has the label, the digest and its number on every page, and the header of a table on each that it runs over', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [{ value: index, text: `row ${index}` }]);
    const columns = [{ key: 'n', title: 'Numbered', type: 'whole' as const }];
    const pdf = await opened(
      withParts([{ part: 'table', table: { key: 't', title: 'Long', columns, rows, notes: [] } }]),
    );
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Internal');
      expect(page).toContain('sha256-abc');
      expect(page).toContain(`${index + 1} / ${pages.length}`);
      if (/row \d/.test(page)) expect(page).toContain('Numbered');
    }
  });

  it('is tagged, has bookmarks, a language, and no time but that of the record', async () => {
    const pdf = await opened(smallReport);
    const tags = await tagsOf(pdf);
    for (const role of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'LBody'])
      expect(tags).toContain(`"role":"${role}"`);
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      smallReport.title,
      'Point by point',
      'Sources',
      'What was asked',
      'How',
    ]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: smallReport.title,
      Language: 'en',
      CreationDate: expect.stringContaining('20260515') as unknown,
    });
  });

  it('leads to its sources, and nowhere that is no address', async () => {
    const sources = [...smallReport.sources, { number: 2, citation: 'Bad', url: 'javascript:alert(1)' }];
    const pdf = await opened({ ...smallReport, sources });
    const page = await pdf.getPage(pdf.numPages);
    const links = (await page.getAnnotations()).flatMap(({ url }: { url?: string }) => url ?? []);
    expect(links).toEqual(['https://example.org/a']);
  });

  it('puts a briefing on one page, however much there is to tell, in letters that can be read', async () => {
    const much = Array.from({ length: 14 }, (_, index) =>
      said(`${index}: ${'A sentence of some length. '.repeat(9)}`),
    );
    const pdf = await opened(withParts([...smallReport.parts, ...much.flat()], { kind: 'briefing' }));
    expect(pdf.numPages).toBe(1);
    expect((await pagesOf(pdf))[0]).toContain('13: A sentence');
  });
});

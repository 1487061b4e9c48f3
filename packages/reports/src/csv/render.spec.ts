import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { smallReport } from '../../testing/small-report.ts';
import type { Report } from '../model/report.ts';
import type { Cell } from '../model/table.ts';
import { renderCsv } from './render.ts';

const textOf = (report: Report) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(report));

/** The report with one more row, of this title. */
const titled = (text: string): Report => ({
  ...smallReport,
  parts: smallReport.parts.map((part) => {
    if (part.part !== 'table') return part;
    const cells: Cell[] = ['SR7', text, null, 1].map((value) => ({ value, text: String(value) }));
    return { ...part, table: { ...part.table, rows: [...part.table.rows, cells] } };
  }),
});

const titleIn = (csv: string): unknown => {
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  return rows.at(-1)?.['title'];
};

describe('a report as CSV', () => {
  it('is one table in UTF-8 with a byte order mark and CRLF, with the question, the label and the digest in each row', () => {
    expect(textOf(smallReport)).toBe(
      [
        '\uFEFFasked_process,asked_kind,asked_language,asked_as_of,asked_known_at,label,meeting,title,score,n,digest',
        'a-process,progress,en,2026-05-14,2026-05-15T00:00:00Z,internal,SR4,"Fourth, in Vienna",33.3,3,sha256-abc',
        'a-process,progress,en,2026-05-14,2026-05-15T00:00:00Z,internal,SR5,"Beşinci görüşme, Alican",46.7,5,sha256-abc',
        'a-process,progress,en,2026-05-14,2026-05-15T00:00:00Z,internal,SR6,"Երևան, վեցերորդ",37,9,sha256-abc',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves empty what is not known: it is not 0', () => {
    expect(textOf(titled('Seventh'))).toContain('SR7,Seventh,,1,');
  });

  it.each(['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', '＝1+1', '\tx'])(
    'defuses the title %j',
    (title) => {
      expect(titleIn(textOf(titled(title)))).toBe(`'${title}`);
    },
  );

  it('keeps any text, whatever quotes, commas and lines it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        fc.pre(!/^[=+\-@＝＋－＠\t\r]/.test(title));
        expect(titleIn(textOf(titled(title)))).toBe(title);
      }),
    );
  });
});

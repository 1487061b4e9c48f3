import { describe, expect, it } from '@jest/globals';
import type { Progress } from '@parley/contracts';
import { renderProgressCsv } from './progress-csv.ts';

const figures = {
  at: '2022-07-01',
  n: 3,
  score: 33.3,
  low: 33.3,
  high: 33.3,
  coverage: 1,
  highWater: 100,
  counts: {
    implementation: { 0: 2, 1: 0, 2: 0, 3: 1, noEvidence: 0 },
    agreement: { proposed: 3, agreed: 4, contradicted: 0, denied: 0, withdrawn: 0 },
  },
  movement: {
    new: ['I02', 'I03'],
    tabled: [],
    advanced: [],
    reversed: [],
    carriedOn: [],
    dropped: [],
    slipped: [],
    reconfirmed: ['I01'],
    unchanged: [],
  },
  change: { total: -66.7, byMovement: 0, byNewItems: -66.7, byLeaving: 0 },
};

const progress = (title: Record<string, string>): Progress => ({
  process: { id: '019a0c1e-0000-7000-8000-000000000001', slug: 'turkiye-armenia', revision: 51 },
  reading: 'resolved',
  method: 'pam@1',
  asOf: '2026-05-14',
  knownAt: '2026-05-15T00:00:00.000Z',
  digest: 'sha256-x',
  points: [
    {
      meeting: {
        id: '019a0c1e-0000-7000-8000-000000000002',
        key: 'SR4',
        track: 'SR',
        ordinal: 4,
        heldOn: '2022-07-01',
        title,
      },
      ...figures,
    },
  ],
  current: figures,
});

const cellsOf = (csv: string, row: number): Record<string, string | undefined> => {
  const [header, ...rows] = csv.replace('\uFEFF', '').split('\r\n');
  const values = rows[row]?.split(',') ?? [];
  return Object.fromEntries((header ?? '').split(',').map((name, index) => [name, values[index]]));
};

describe('progress as CSV', () => {
  it('is one table in UTF-8 with a byte order mark and CRLF: a header, a row a point, a row for now', () => {
    const csv = renderProgressCsv(progress({ en: 'Fourth round' }), 'en');
    expect(csv.startsWith('\uFEFFprocess,revision,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('keeps the figures and leaves out what is not known', () => {
    const point = cellsOf(renderProgressCsv(progress({ en: 'Fourth round' }), 'en'), 0);
    expect(point).toMatchObject({ meeting: 'SR4', n: '3', level_0: '2', score: '33.3', change: '-66.7' });
    expect(point).toMatchObject({ items_new: 'I02 I03' });
  });

  it('takes the title in the language asked for, or in English', () => {
    const title = { en: 'Fourth round', hy: 'Չորրորդ հանդիպում' };
    expect(cellsOf(renderProgressCsv(progress(title), 'hy'), 0)['title']).toBe('Չորրորդ հանդիպում');
    expect(cellsOf(renderProgressCsv(progress(title), 'tr'), 0)['title']).toBe('Fourth round');
  });

  it.each(['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', '\tx'])('defuses the title %j', (title) => {
    expect(renderProgressCsv(progress({ en: title }), 'en')).toContain(`'${title.replaceAll('"', '""')}`);
  });

  it('quotes what holds a comma, a quote or a line', () => {
    const csv = renderProgressCsv(progress({ en: 'Vienna, "again"\r\nand again' }), 'en');
    expect(csv).toContain('"Vienna, ""again""\r\nand again"');
  });
});

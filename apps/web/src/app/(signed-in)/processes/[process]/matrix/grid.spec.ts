import { describe, expect, it } from '@jest/globals';
import type { Matrix, MatrixCell } from '@parley/contracts';
import { wordsOf } from '@parley/testing/worked-example';
import { gridOf, isLarge } from './grid.ts';

const t = wordsOf('en');
const cell = (agreement: string | null, implementation: number | null, movement: string | null) =>
  ({ agreement, implementation, movement, corroboration: 'joint', closed: false }) as unknown as MatrixCell;
const agreed = cell('agreed', 1, 'new');
const advanced = cell('agreed', 3, 'advanced');

const matrix = {
  asOf: '2026-05-14',
  meetings: [{ key: 'SR1', track: 'SR', ordinal: 1, heldOn: '2022-01-14', title: { en: 'First' } }],
  items: [
    { key: 'I1', kind: 'action', theme: 'trade', title: { en: 'One' }, cells: [agreed], current: advanced },
    {
      key: 'I2',
      kind: 'action',
      theme: 'visas',
      title: { en: 'Two' },
      cells: [cell(null, null, null)],
      current: agreed,
    },
  ],
} as unknown as Matrix;

describe('the grid of a large matrix', () => {
  const grid = gridOf(matrix, { grouping: 'theme', nameOf: (name) => name.toUpperCase() }, 'en', t);

  it('has a row for each group and item, with the meetings and the asked day across', () => {
    expect(grid.rows.map((row) => ('group' in row ? row.group : row.key))).toEqual([
      'TRADE',
      'I1',
      'VISAS',
      'I2',
    ]);
    expect(grid.columns.map(({ key, head, date }) => [key, head, date])).toEqual([
      ['SR1', '1', 'Jan 2022'],
      ['now', t('matrix.now'), 'May 2026'],
    ]);
  });

  it('says each look once, and of a cell only which it is', () => {
    expect(grid.looks.map(({ sign, text }) => [sign, text])).toEqual([
      ['1', 'Minimum; Newly agreed'],
      ['3', 'Full; Advanced'],
    ]);
    expect(grid.rows.flatMap((row) => ('cells' in row ? [row.cells] : []))).toEqual([
      [0, 1],
      [-1, 0],
    ]);
  });
});

describe('a large matrix', () => {
  it('has more than two thousand cells', () => {
    const sized = (items: number, meetings: number) =>
      ({ items: Array.from({ length: items }), meetings: Array.from({ length: meetings }) }) as Matrix;
    expect(isLarge(sized(16, 24))).toBe(false);
    expect(isLarge(sized(20, 99))).toBe(false);
    expect(isLarge(sized(500, 100))).toBe(true);
  });
});

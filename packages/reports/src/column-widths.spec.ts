import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Need, sumOf, widthsOf } from './column-widths.ts';

const need = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.boolean())
  .map(([least, more, grows]): Need => ({ least, whole: least + more, grows }));
const needs = fc.array(need, { minLength: 1, maxLength: 14 });

describe('columns of a table on paper', () => {
  it('fill the page, whatever stands in them', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 50, max: 2000 }), (columns, room) => {
        expect(sumOf(widthsOf(columns, room))).toBeCloseTo(room, 6);
      }),
    );
  });

  it('keep every word whole wherever there is room for all of them', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 500 }), (columns, more) => {
        const widths = widthsOf(columns, sumOf(columns.map(({ least }) => least)) + more);
        expect(columns.filter(({ least }, place) => (widths[place] ?? 0) < least - 1e-6)).toEqual([]);
      }),
    );
  });

  it('where there is not, let the widest give way, so that keys and figures stay whole', () => {
    const of = (least: number): Need => ({ least, whole: least, grows: false });
    expect(widthsOf([of(10), of(100), of(20), of(300)], 210)).toEqual([10, 90, 20, 90]);
  });
});

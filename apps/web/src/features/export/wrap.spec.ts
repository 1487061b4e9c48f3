import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrap } from './wrap.ts';

const measure = (text: string) => text.length;

describe('a text in lines', () => {
  it('breaks between words', () => {
    expect(wrap('Since meeting 6: one new item', 12, measure)).toEqual([
      'Since',
      'meeting 6:',
      'one new item',
    ]);
    expect(wrap('', 12, measure)).toEqual([]);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrap('digest 0123456789', 6, measure)).toEqual(['digest', '012345', '6789']);
  });

  it('never loses a letter and never makes a line too wide', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 40 }), (text, room) => {
        const lines = wrap(text, room, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(0, ...lines.map(measure))).toBeLessThanOrEqual(room);
      }),
    );
  });
});

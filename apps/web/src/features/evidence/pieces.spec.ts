import { describe, expect, it } from '@jest/globals';
import { piecesOf } from './pieces.ts';

describe('a text cut at its passages', () => {
  it('is whole where there are none', () => {
    expect(piecesOf('abc', [])).toEqual([{ text: 'abc', marks: [], ending: [] }]);
  });

  it('keeps every letter, and tells passages apart where they overlap', () => {
    const pieces = piecesOf('0123456789', [
      { start: 1, end: 6, mark: 'I01' },
      { start: 4, end: 8, mark: 'I02' },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('0123456789');
    expect(pieces.map(({ text, marks, ending }) => [text, marks.join(), ending.join()])).toEqual([
      ['0', '', ''],
      ['123', 'I01', ''],
      ['45', 'I01,I02', 'I01'],
      ['67', 'I02', 'I02'],
      ['89', '', ''],
    ]);
  });
});

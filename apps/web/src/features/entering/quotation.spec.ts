import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quotationOf } from './quotation.ts';

const text = 'They met at the border. They agreed to open the gate, and agreed to meet again.';
const select = (passage: string, from = text) =>
  quotationOf(from, from.indexOf(passage), from.indexOf(passage) + passage.length);

describe('a quotation made of a selection', () => {
  it('is the passage with a little of what stands around it', () => {
    expect(select('agreed to open the gate')).toEqual({
      exact: 'agreed to open the gate',
      prefix: 'They met at the border. They ',
      suffix: ', and agreed to meet again.',
    });
  });

  it('leaves out the blanks that a hasty selection takes along', () => {
    expect(select(' agreed to open ')).toMatchObject({
      exact: 'agreed to open',
      prefix: 'They met at the border. They ',
      suffix: ' the gate, and agreed to meet again.',
    });
  });

  it('is none where nothing but blanks is selected', () => {
    expect(quotationOf(text, 4, 5)).toBeNull();
    expect(quotationOf(text, 7, 7)).toBeNull();
  });

  it('never keeps half a letter around it', () => {
    const flags = `${'𝔸'.repeat(30)}gate${'𝔸'.repeat(30)}`;
    const found = select('gate', `x${flags}x`);
    expect(found?.prefix).toBe('𝔸'.repeat(20));
    const shifted = quotationOf(`${'𝔸'.repeat(30)}.gate.${'𝔸'.repeat(30)}`, 61, 65);
    expect(shifted).toEqual({ exact: 'gate', prefix: `${'𝔸'.repeat(19)}.`, suffix: `.${'𝔸'.repeat(19)}` });
  });

  it('stands in its text where it says, whatever is selected', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (words, a, b) => {
        const [start = 0, end = 0] = [a % (words.length + 1), b % (words.length + 1)].toSorted(
          (x, y) => x - y,
        );
        const found = quotationOf(words, start, end);
        if (found === null) return words.slice(start, end).trim() === '';
        return words.includes(found.prefix + found.exact + found.suffix);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { partsOf } from './letter-parts.ts';

describe('a paragraph of a letter', () => {
  it('is told from the address in it', () => {
    expect(partsOf('Set a new one: http://localhost:3000/reset-password#token=x now')).toEqual([
      { text: 'Set a new one: ', isAddress: false },
      { text: 'http://localhost:3000/reset-password#token=x', isAddress: true },
      { text: ' now', isAddress: false },
    ]);
  });
});

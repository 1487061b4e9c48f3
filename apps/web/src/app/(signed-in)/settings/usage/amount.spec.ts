import { describe, expect, it } from '@jest/globals';
import { amount } from './amount.ts';

describe('an amount', () => {
  it.each([
    ['members', 1200, '1,200'],
    ['sourceBytes', 0, '0 byte'],
    ['sourceBytes', 999, '999 byte'],
    ['sourceBytes', 1500, '1.5 kB'],
    ['sourceBytes', 1_000_000_000, '1 GB'],
  ] as const)('of %s, %i, is written %s', (quota, value, text) => {
    expect(amount(quota, value, 'en')).toBe(text);
  });
});

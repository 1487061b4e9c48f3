import { describe, expect, it } from '@jest/globals';
import { decimal, percent, signed } from './numbers.ts';

describe('figures', () => {
  it('have one decimal always', () => {
    expect(decimal(100, 'en')).toBe('100.0');
    expect(decimal(46.7, 'tr')).toBe('46,7');
    expect(decimal(46.7, 'hy')).toBe('46,7');
  });

  it('carry a true minus, a plus, and nothing on zero', () => {
    expect(signed(-9.6, 'en')).toBe('−9.6');
    expect(signed(23, 'en')).toBe('+23.0');
    expect(signed(0, 'en')).toBe('0.0');
  });

  it('give shares the way the language gives them', () => {
    expect(percent(1, 'en')).toBe('100%');
    expect(percent(0.5, 'tr')).toBe('%50');
  });
});

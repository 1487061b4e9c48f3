import { describe, expect, it } from '@jest/globals';
import { preferredLocale } from './locales.ts';
import { textIn } from './localized.ts';

describe('a recorded text', () => {
  it('comes in the reader’s language', () => {
    expect(textIn({ en: 'Armenia', hy: 'Հայաստան' }, 'hy')).toEqual({ text: 'Հայաստան', lang: 'hy' });
  });

  it('falls back to English, and says so', () => {
    expect(textIn({ en: 'Armenia' }, 'tr')).toEqual({ text: 'Armenia', lang: 'en' });
  });

  it('falls back to whatever there is', () => {
    expect(textIn({ fr: 'Arménie' }, 'tr')).toEqual({ text: 'Arménie', lang: 'fr' });
  });
});

describe('the language of a visitor who has chosen none', () => {
  it.each([
    ['tr-TR,tr;q=0.9,en;q=0.5', 'tr'],
    ['de, hy;q=0.7, en;q=0.3', 'hy'],
    ['fr', 'en'],
    [null, 'en'],
  ])('for %p is %s', (accepted, locale) => {
    expect(preferredLocale(accepted)).toBe(locale);
  });
});

import localFont from 'next/font/local';

/*
 * The families come in pieces by script, which letters.mjs makes. Each piece is a family of its own with the range of its
 * letters, and the tokens name them one after the other, so a browser fetches Turkish or Armenian letters only where they occur.
 */
const serif = localFont({
  src: '../generated/letters/serif-latin.woff2',
  variable: '--face-serif',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
});
const serifNear = localFont({
  src: '../generated/letters/serif-near.woff2',
  variable: '--face-serif-near',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-017F, U+018F, U+0218-021B, U+0259' }],
});
const serifRest = localFont({
  src: '../generated/letters/serif-rest.woff2',
  variable: '--face-serif-rest',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+1E00-1E9F, U+20A0-20C0',
    },
  ],
});
const serifArmenian = localFont({
  src: '../generated/letters/serif-armenian.woff2',
  variable: '--face-serif-hy',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0530-058F, U+FB13-FB17' }],
});
const sans = localFont({
  src: '../generated/letters/sans-latin.woff2',
  variable: '--face-sans',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
});
const sansNear = localFont({
  src: '../generated/letters/sans-near.woff2',
  variable: '--face-sans-near',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-017F, U+018F, U+0218-021B, U+0259' }],
});
const sansRest = localFont({
  src: '../generated/letters/sans-rest.woff2',
  variable: '--face-sans-rest',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+1E00-1E9F, U+20A0-20C0',
    },
  ],
});
const sansArmenian = localFont({
  src: '../generated/letters/sans-armenian.woff2',
  variable: '--face-sans-hy',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0530-058F, U+FB13-FB17' }],
});

/** Class names that define the font variables of tokens.css. */
export const fontVariables = [
  serif,
  serifNear,
  serifRest,
  serifArmenian,
  sans,
  sansNear,
  sansRest,
  sansArmenian,
]
  .map((font) => font.variable)
  .join(' ');

import localFont from 'next/font/local';

/*
 * The families come in pieces by script. Each piece is a family of its own with the range of its letters, and the
 * tokens name them one after the other, so a browser fetches Turkish or Armenian letters only where they occur.
 */
const serif = localFont({
  src: '../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--face-serif',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: false,
});
const serifExt = localFont({
  src: '../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  variable: '--face-serif-ext',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0' }],
});
const serifArmenian = localFont({
  src: '../../../../node_modules/@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2',
  variable: '--face-serif-hy',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0530-058F, U+FB13-FB17' }],
});
const sans = localFont({
  src: '../../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--face-sans',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: false,
});
const sansExt = localFont({
  src: '../../../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  variable: '--face-sans-ext',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0' }],
});
const sansArmenian = localFont({
  src: '../../../../node_modules/@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wght-normal.woff2',
  variable: '--face-sans-hy',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0530-058F, U+FB13-FB17' }],
});

/** Class names that define the font variables of tokens.css. */
export const fontVariables = [serif, serifExt, serifArmenian, sans, sansExt, sansArmenian]
  .map((font) => font.variable)
  .join(' ');

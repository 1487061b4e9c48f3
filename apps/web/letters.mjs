// Cuts the letters down to what pages use, before `next build`: the weights that the tokens know, and of the Latin beyond
// Western Europe a piece for the alphabets from Türkiye to Poland. A page fetches half as much as with the packages' own files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const pieces = path.join(import.meta.dirname, 'src/generated/letters');
const WEIGHTS = { wght: { min: 400, max: 700 } };

/** Every character of a range as CSS writes it, such as `U+0100-017F, U+018F`. */
const charactersOf = (/** @type {string} */ range) =>
  range
    .split(', ')
    .map((part) => part.slice(2).split('-'))
    .flatMap(([first, last = first]) => {
      const from = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, next) =>
        String.fromCodePoint(from + next),
      );
    })
    .join('');

// Those but for the first stand in src/app/fonts.ts as well, where a browser learns which piece to fetch.
const LATIN =
  'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215';
const NEAR = 'U+0100-017F, U+018F, U+0218-021B, U+0259';
const REST = 'U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+1E00-1E9F, U+20A0-20C0';
const ARMENIAN = 'U+0530-058F, U+FB13-FB17';

mkdirSync(pieces, { recursive: true });
await Promise.all(
  [
    ['sans-latin', 'inter/files/inter-latin', LATIN],
    ['sans-near', 'inter/files/inter-latin-ext', NEAR],
    ['sans-rest', 'inter/files/inter-latin-ext', REST],
    ['sans-armenian', 'noto-sans-armenian/files/noto-sans-armenian-armenian', ARMENIAN],
    ['serif-latin', 'source-serif-4/files/source-serif-4-latin', LATIN],
    ['serif-near', 'source-serif-4/files/source-serif-4-latin-ext', NEAR],
    ['serif-rest', 'source-serif-4/files/source-serif-4-latin-ext', REST],
    ['serif-armenian', 'noto-serif-armenian/files/noto-serif-armenian-armenian', ARMENIAN],
  ].map(async ([piece, file, range]) => {
    const whole = readFileSync(require.resolve(`@fontsource-variable/${file}-wght-normal.woff2`));
    const cut = await subsetFont(whole, charactersOf(range), {
      targetFormat: 'woff2',
      variationAxes: WEIGHTS,
    });
    writeFileSync(path.join(pieces, `${piece}.woff2`), cut);
  }),
);

import { createRequire } from 'node:module';

/*
 * The faces of reports, kindred to the dashboard's: Source Serif for what is read, Inter for figures. They have all
 * Latin letters (Turkish, Azerbaijani) and Cyrillic; for Armenian each has a Noto
 * face beside it, and signs that neither has come from DejaVu.
 */
const require = createRequire(import.meta.url);

export type Face = 'serif' | 'serifStrong' | 'sans' | 'sansStrong';

export const letters = ['usual', 'armenian', 'other'] as const;
export type Letters = (typeof letters)[number];

const dejavu = (style: string) => require.resolve(`dejavu-fonts-ttf/ttf/${style}.ttf`);
const google = (family: string, style: string) =>
  require.resolve(`@expo-google-fonts/${family}/${style}.ttf`);
const notoSerif = (weight: number) =>
  require.resolve(`@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-${weight}-normal.woff`);

/** Files of each face, by the letters that they are for. */
export const faceFiles: Readonly<Record<Face, Readonly<Record<Letters, string>>>> = {
  serif: {
    usual: google('source-serif-4', '400Regular/SourceSerif4_400Regular'),
    armenian: notoSerif(400),
    other: dejavu('DejaVuSans'),
  },
  serifStrong: {
    usual: google('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold'),
    armenian: notoSerif(600),
    other: dejavu('DejaVuSans-Bold'),
  },
  sans: {
    usual: google('inter', '400Regular/Inter_400Regular'),
    armenian: google('noto-sans-armenian', '400Regular/NotoSansArmenian_400Regular'),
    other: dejavu('DejaVuSans'),
  },
  sansStrong: {
    usual: google('inter', '600SemiBold/Inter_600SemiBold'),
    armenian: google('noto-sans-armenian', '600SemiBold/NotoSansArmenian_600SemiBold'),
    other: dejavu('DejaVuSans-Bold'),
  },
};

const armenian = String.raw`[\u0531-\u058f\ufb13-\ufb17]`;
/** What both usual faces have: letters, punctuation, arrows and signs of reckoning. */
const usual = String.raw`[\u0020-\u007e\u00a0-\u017f\u018f\u0192\u0218-\u021b\u0259\u0391-\u03c9\u0400-\u045f\u0490\u0491\u1e80-\u1ef9\u2010\u2012-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044\u2070\u2074-\u2079\u2080-\u2089\u20ac\u20ba\u20bd\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]`;
const pieces = new RegExp(
  `(?<armenian>${armenian}+)|(?<usual>${usual}+)|(?<other>(?:(?!${armenian}|${usual})[^])+)`,
  'gu',
);

/** A text cut where the face has to change. */
export const byLetters = (text: string): { text: string; letters: Letters }[] =>
  [...text.matchAll(pieces)].map(({ 0: piece, groups }) => ({
    text: piece,
    letters: letters.find((each) => groups?.[each] !== undefined) ?? 'other',
  }));

import { byLetters, faceFiles, letters } from '../faces.ts';
import type { Face, Letters } from '../faces.ts';
import type { Run } from '../model/report.ts';
import { printable } from '../printable.ts';
import type { Look, Pdf, Sheet } from './sheet.ts';

/** What words are measured with. */
type Measure = Pick<Sheet, 'doc' | 'widths'>;

/** A piece of a line in one face. */
export interface Piece {
  text: string;
  font: string;
  setting: Features;
  size: number;
  width: number;
  /** How far above the line: notes. */
  rise: number;
  link: string | null;
}

export interface Line {
  pieces: Piece[];
  width: number;
}

const fontName = (face: Face, of: Letters) => `${face}-${of}`;

/** A figure by itself: among letters its signs would be set apart, as the hyphens of an address. */
const isFigure = (text: string): boolean => /\d/.test(text) && !/\p{L}/u.test(text);

/** Nothing where there is none: letters are drawn faster so. */
type Features = { features?: PDFKit.Mixins.OpenTypeFeatures[] };

/** Figures all of one width: they stand in columns, and no point creeps under a 7. */
export const setOf = (text: string): Features => (isFigure(text) ? { features: ['tnum'] } : {});

export function registerFaces(doc: Pdf): void {
  for (const face of Object.keys(faceFiles) as Face[]) {
    for (const of of letters) doc.registerFont(fontName(face, of), faceFiles[face][of]);
  }
}

/** What goes into one line as it is: no line ends, no control characters. */
const oneLine = (text: string) => printable(text).replaceAll(/[\t\r\n]+/g, ' ');

/** A piece of a sentence, which may lead elsewhere. */
export type Said = Run & { link?: string | null };

/** Runs cut into lines that are no wider than so much. */
export function linesOf(measure: Measure, runs: readonly Said[], look: Look, width: number): Line[] {
  const lines: Line[] = [{ pieces: [], width: 0 }];
  for (const word of runs.flatMap((run) => wordsOf(measure, run, look))) {
    for (const part of word.bare > width ? lettersOf(measure, word) : [word]) {
      const line = lines.at(-1) ?? { pieces: [], width: 0 };
      // A space at the end may stand over the edge.
      if (line.width > 0 && line.width + part.bare > width) lines.push(wholeOf([part]));
      else lines[lines.length - 1] = wholeOf([line, part]);
    }
  }
  return lines;
}

type Word = Line & { bare: number };

const wholeOf = (parts: readonly Line[]): Line => ({
  pieces: parts.flatMap(({ pieces }) => pieces),
  width: parts.reduce((sum, part) => sum + part.width, 0),
});

function wordsOf(measure: Measure, run: Said, look: Look): Word[] {
  const quoted = run.quotation === undefined ? run.text : `“${run.text}”`;
  const words = oneLine(quoted).match(/[^ ]+ *| +/g) ?? [];
  const strong = look.strong === true || run.strong === true;
  const face: Face = strong ? `${look.face}Strong` : look.face;
  const said = words.map((word) => wordOf(measure, word, face, look.size, 0, run.link));
  const { notes = [] } = run;
  if (notes.length === 0) return said;
  const signs = wordOf(measure, `[${notes.join(', ')}]`, look.face, look.size * 0.68, look.size * 0.32);
  const last = said.pop();
  // A note keeps to the word that it stands behind, before the space.
  if (last === undefined) return [signs];
  const spaces = / *$/.exec(last.pieces.at(-1)?.text ?? '')?.[0] ?? '';
  const bare = wordOf(
    measure,
    last.pieces
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    face,
    look.size,
    0,
  );
  const air = spaces === '' ? [] : [wordOf(measure, spaces, face, look.size, 0)];
  const whole = wholeOf([bare, signs, ...air]);
  return [...said, { ...whole, bare: bare.width + signs.width }];
}

function wordOf(
  measure: Measure,
  text: string,
  face: Face,
  size: number,
  rise: number,
  link: string | null = null,
): Word {
  const setting = setOf(text);
  const pieces = byLetters(text).map(({ text: piece, letters: of }): Piece => {
    const set = { font: fontName(face, of), setting, size };
    return { text: piece, ...set, rise, link, width: measured(measure, set, piece) };
  });
  const last = pieces.at(-1);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const spaces = last === undefined ? 0 : measured(measure, last, / *$/.exec(last.text)?.[0] ?? '');
  return { pieces, width, bare: width - spaces };
}

type Set = Pick<Piece, 'font' | 'setting' | 'size'>;

/** Words come again and again, and on one page also in other sizes. */
function measured({ doc, widths }: Measure, { font, setting, size }: Set, text: string): number {
  const key = `${font} ${setting.features?.join() ?? ''} ${text}`;
  const known = widths.get(key) ?? doc.font(font).fontSize(100).widthOfString(text, setting);
  widths.set(key, known);
  return (known * size) / 100;
}

/** A word that is wider than the line goes by letters. */
const lettersOf = (measure: Measure, { pieces }: Word): Word[] =>
  pieces.flatMap((piece) =>
    Array.from(piece.text, (text) => {
      const width = measured(measure, piece, text);
      return { pieces: [{ ...piece, text, width }], width, bare: text === ' ' ? 0 : width };
    }),
  );

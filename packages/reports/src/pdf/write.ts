import { linesOf } from './lines.ts';
import type { Line, Piece, Said } from './lines.ts';
import { colourOf, inside, makeRoom, paper, textWidth } from './sheet.ts';
import type { Element, Look, Sheet } from './sheet.ts';

export const scaled = (look: Look, { scale }: Sheet): Look => ({
  ...look,
  size: look.size * scale,
  leading: look.leading * scale,
});

interface Place {
  left?: number;
  width?: number;
}

/** A block of text from the left edge down, over as many pages as it takes. */
export function write(
  sheet: Sheet,
  parent: Element,
  tag: string,
  runs: readonly Said[],
  look: Look,
  { left = paper.left, width = textWidth }: Place = {},
): void {
  const own = scaled(look, sheet);
  const lines = linesOf(sheet, runs, own, width);
  inside(sheet, parent, tag, (element) => {
    for (const [index, line] of lines.entries()) {
      makeRoom(sheet, own.leading * together(index, lines.length));
      element.add(() => drawLine(sheet, line, own, left, sheet.y));
      sheet.y += own.leading;
    }
  });
}

/** How many lines from this one on stay on one page: neither the first nor the last is left alone. */
function together(index: number, lines: number): number {
  if (index === 0) return lines <= 3 ? lines : 2;
  return index === lines - 2 ? 2 : 1;
}

/** Neighbours in one face go as one text, so that it can be found and copied as it reads. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const goesOn =
      last?.font === piece.font &&
      last.setting.features?.join() === piece.setting.features?.join() &&
      last.size === piece.size &&
      last.rise === piece.rise &&
      last.link === piece.link;
    if (last !== undefined && goesOn) {
      whole[whole.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    } else whole.push(piece);
  }
  return whole;
}

/** One line with its top at a height. */
export function drawLine(
  { doc }: Pick<Sheet, 'doc'>,
  { pieces }: Line,
  look: Look,
  left: number,
  top: number,
): void {
  let x = left;
  const base = top + (look.leading + look.size * 0.68) / 2;
  for (const piece of joined(pieces)) {
    doc.font(piece.font).fontSize(piece.size).fillColor(colourOf(look.ink));
    doc.text(piece.text, x, base - piece.rise, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...piece.setting,
    });
    if (piece.link !== null) doc.link(x, top, piece.width, look.leading, piece.link);
    x += piece.width;
  }
}

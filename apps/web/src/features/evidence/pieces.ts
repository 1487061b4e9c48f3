import type { Passage } from './anchor.ts';

/** A stretch of a text, and whose passages it belongs to; passages may overlap. */
export interface Piece {
  text: string;
  marks: string[];
  /** The marks whose passage ends here: where their sign is set. */
  ending: string[];
}

/** Cuts a text at the ends of all passages, each known by a mark. */
export function piecesOf(text: string, passages: readonly (Passage & { mark: string })[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = passages.filter((passage) => passage.start <= start && passage.end >= end);
    return {
      text: text.slice(start, end),
      marks: [...new Set(covering.map(({ mark }) => mark))],
      ending: [...new Set(covering.filter((passage) => passage.end === end).map(({ mark }) => mark))],
    };
  });
}

import type { ItemKind, MatrixCell } from '@parley/contracts';
import type { Words } from '@parley/words';
import { levelIn, markOf } from './cell-mark.ts';
import type { Mark, SignMark } from './cell-mark.ts';

/** The state of an item in a few words: "Intermediate", "One side's account only". */
export const stateText = (cell: MatrixCell, kind: ItemKind, t: Words): string =>
  markText(markOf(cell, kind), t);

/** A mark in words. */
export function markText(mark: Mark, t: Words): string {
  const level = levelIn(mark);
  return level === null ? t(`mark.${mark as SignMark}`) : t(`level.${level}`);
}

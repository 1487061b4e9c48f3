import type { ItemKind, MatrixCell } from '@parley/contracts';
import type { Words } from '../../lib/words.ts';
import { levelIn, markOf } from './cell-mark.ts';
import type { SignMark } from './cell-mark.ts';

/** The state of an item in a few words: "Intermediate", "One side's account only". */
export function stateText(cell: MatrixCell, kind: ItemKind, t: Words): string {
  const mark = markOf(cell, kind);
  const level = levelIn(mark);
  return level === null ? t(`mark.${mark as SignMark}`) : t(`level.${level}`);
}

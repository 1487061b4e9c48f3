import type { ItemKind, MatrixCell } from '@parley/contracts';
import type { Level } from './levels.ts';
import { levelOf } from './levels.ts';

/**
 * What a cell of the matrix shows. A scored item that is agreed shows its level; everything else shows by a sign why
 * it has none. Signs and figures carry the meaning, colour only repeats it.
 */
export type Mark =
  | 'absent'
  | 'proposed'
  | 'claimed'
  | 'contradicted'
  | 'denied'
  | 'withdrawn'
  | 'closed'
  | 'agreed'
  | `level:${Level}`;

const scoredKinds: readonly ItemKind[] = ['study', 'action', 'confidence_measure'];

/** What of a cell, or of a state on any day, makes its mark. */
type Marked = Pick<MatrixCell, 'agreement' | 'corroboration' | 'implementation' | 'closed'>;

export function markOf(cell: Marked, kind: ItemKind): Mark {
  if (cell.agreement === null) return 'absent';
  if (cell.agreement === 'withdrawn') return 'withdrawn';
  if (cell.closed) return 'closed';
  if (cell.agreement === 'agreed')
    return scoredKinds.includes(kind) ? `level:${levelOf(cell.implementation)}` : 'agreed';
  if (cell.corroboration === 'contradicted') return 'contradicted';
  if (cell.agreement === 'denied') return 'denied';
  return cell.corroboration === 'claimed' ? 'claimed' : 'proposed';
}

/** The sign of each mark that is no level. */
export const signs = {
  absent: '·',
  proposed: '○',
  claimed: '◐',
  contradicted: '≠',
  denied: '⊘',
  withdrawn: '×',
  closed: '→',
  agreed: '✓',
} as const satisfies Record<Exclude<Mark, `level:${Level}`>, string>;
export type SignMark = keyof typeof signs;
export const signMarks = Object.keys(signs) as SignMark[];

/** The level in a mark, or null. */
export const levelIn = (mark: Mark): Level | null =>
  mark.startsWith('level:') ? (mark.slice('level:'.length) as Level) : null;

/** The sign or figure that stands in the cell. */
export function signOf(mark: Mark): string {
  const level = levelIn(mark);
  if (level !== null) return level === 'noEvidence' ? '?' : level;
  return signs[mark as SignMark];
}

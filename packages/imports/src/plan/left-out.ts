import type { NewAssertion } from '@parley/contracts';
import type { Cells } from './cells.ts';
import type { InFile } from './in-file.ts';
import { type CellFault, faultOf } from './planned.ts';
import { actSaidBy, type Axes } from './words.ts';

/** Why a row that another row of the file corrects is left out; null where none does. */
export function whyCorrected(cells: Cells, { corrected }: InFile): CellFault | null {
  const key = cells.text('assertion');
  if (key === null || !corrected.has(key)) return null;
  return faultOf(
    'corrected_in_file',
    cells.column('assertion'),
    'is corrected by another row of this file',
    'What stands in its place is taken instead. To keep what was said before, move the process as a bundle.',
  );
}

/**
 * A correction cannot be said by a table: what it corrects has another key here. What the file's own row said is left out, and
 * this is said in its place, by the act that its words have by themselves.
 */
export function actInPlace(cells: Cells, axes: Axes, { corrected }: InFile): NewAssertion['act'] | null {
  if (!corrected.has(cells.text('corrects') ?? '')) return null;
  if (cells.text('cause') !== null) return 'reverse';
  return Object.values(axes).every((word) => word === null) ? null : actSaidBy(axes);
}

/** Why a correction that stands in no row's place is left out. */
export function whyNotCorrecting(cells: Cells, { corrected }: InFile): CellFault {
  const target = cells.text('corrects');
  return target !== null && corrected.has(target)
    ? faultOf(
        'takes_back',
        cells.column('corrects'),
        'takes back what another row of this file says',
        'That row is left out as well, so nothing is said.',
      )
    : faultOf(
        'correction_by_itself',
        cells.column('corrects') ?? cells.column('act'),
        'corrects what is in no row of this file',
        'Record the correction itself, at what it corrects.',
      );
}

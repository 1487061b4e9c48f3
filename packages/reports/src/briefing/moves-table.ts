import { levelOf, movementOrder } from '@parley/charts/findings';
import type { Move, MovementBetween } from '@parley/contracts';
import { noFigure, plain } from '@parley/words';
import type { ReportTable } from '../model/table.ts';
import { textCell } from '../telling/cells.ts';
import { notesOfKeys, type Telling } from '../telling/telling.ts';

/** What moved, item by item, with how far it was and is. What stayed as it was is counted, not listed. */
export function movesTable({ items }: MovementBetween, telling: Telling): ReportTable {
  const { t, locale } = telling;
  const moved = movementOrder
    .filter((kind) => kind !== 'unchanged')
    .flatMap((kind) => items.filter((move) => move.class === kind));
  const still = items.length - moved.length;
  return {
    key: 'moves',
    title: t('change.moved'),
    columns: [
      { key: 'movement', title: t('matrix.moved'), type: 'text' },
      { key: 'item', title: t('matrix.item'), type: 'text', data: true },
      { key: 'title', title: t('matrix.item'), type: 'text' },
      { key: 'before', title: t('change.before'), type: 'text' },
      { key: 'after', title: t('change.after'), type: 'text' },
    ],
    rows: moved.map((move) => [
      textCell(t(`movement.${move.class}`)),
      textCell(move.item.key),
      textCell(
        `${plain(move.item.title, locale)} (${move.item.key})`,
        notesOfKeys(
          telling,
          move.assertions.map(({ key }) => key),
        ),
      ),
      textCell(stateOf(move.before, telling)),
      textCell(stateOf(move.after, telling)),
    ]),
    notes: [
      ...(moved.length === 0 ? [t('change.nothingMoved')] : []),
      ...(still === 0 ? [] : [t('reports.briefing.notNamed', { count: still })]),
    ],
  };
}

/** Agreed and how far it is carried out; where it is not agreed, what it is instead. */
function stateOf(state: Move['before'], { t }: Telling): string {
  if (state === null) return noFigure;
  if (state.agreement !== 'agreed') return t(`agreement.${state.agreement}`);
  return t(`level.${levelOf(state.implementation)}`);
}

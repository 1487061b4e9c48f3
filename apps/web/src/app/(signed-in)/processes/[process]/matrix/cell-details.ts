import type { Assertion, Matrix, MatrixCell } from '@parley/contracts';
import { dateText, plain, type Words } from '@parley/words';
import { effectiveBetween, latestFirst, levelOf, stateText } from '@parley/charts/findings';
import { cellName } from './cell-name.ts';

/** What the panel of a cell says, in finished words. */
export interface CellDetail {
  item: string;
  title: string;
  at: string;
  state: string;
  facts: [term: string, value: string][];
  assertions: string[];
}

/** Column of the state at the asked day, beside those of the meetings. */
export const nowColumn = 'now';

/**
 * The details of every cell that has any. What moved an item may have been recorded between two meetings, so a cell
 * lists all that came to be so since the column before.
 *
 * @param known the assertions known at the asked instant
 * @param only the one cell that is asked about; every one where it is left out, none where it is null
 */
export function cellDetails(
  matrix: Matrix,
  known: readonly Assertion[],
  locale: string,
  t: Words,
  only?: string | null,
): Record<string, CellDetail> {
  const columns = matrix.meetings.map((meeting, index) => ({
    key: meeting.key,
    after: matrix.meetings[index - 1]?.heldOn ?? null,
    by: meeting.heldOn,
    at: t('matrix.at', { meeting: plain(meeting.title, locale), date: dateText(meeting.heldOn, locale) }),
  }));
  const now = {
    key: nowColumn,
    after: matrix.meetings.at(-1)?.heldOn ?? null,
    by: matrix.asOf,
    at: t('chart.asOf', { date: dateText(matrix.asOf, locale) }),
  };
  const details: Record<string, CellDetail> = {};
  for (const item of matrix.items) {
    if (only !== undefined && !only?.startsWith(`${item.key}.`)) continue;
    const own = known.filter((assertion) => assertion.item.key === item.key);
    for (const [index, column] of [...columns, now].entries()) {
      const cell = column === now ? item.current : item.cells[index];
      if (cell === undefined || cell.agreement === null) continue;
      if (only !== undefined && only !== cellName(item.key, column.key)) continue;
      details[cellName(item.key, column.key)] = {
        item: item.key,
        title: plain(item.title, locale),
        at: column.at,
        state: stateText(cell, item.kind, t),
        facts: factsOf(cell, t),
        assertions: latestFirst(effectiveBetween(own, column.after, column.by)).map(({ key }) => key),
      };
    }
  }
  return details;
}

function factsOf(cell: MatrixCell, t: Words): [string, string][] {
  const facts: [string, string | null][] = [
    [t('matrix.moved'), cell.movement && t(`movement.${cell.movement}`)],
    [t('matrix.agreement'), cell.agreement && t(`agreement.${cell.agreement}`)],
    [t('matrix.corroboration'), t(`corroboration.${cell.corroboration}`)],
    [t('matrix.implementation'), t(`level.${levelOf(cell.implementation)}`)],
    [t('matrix.legal'), cell.legal === 'none' ? null : t(`legal.${cell.legal}`)],
    [t('matrix.schedule'), cell.schedule === 'none' ? null : t(`schedule.${cell.schedule}`)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

import type { Matrix, MatrixCell } from '@parley/contracts';
import type { Matrix as MatrixOfDomain, Move, MovementClass, Question, ShownState } from '@parley/domain';
import { localized } from '../../platform/database/index.ts';
import type { FactRows } from '../ledger/index.ts';
import type { Viewpoint } from '../processes/index.ts';
import { headOf, meetingsOfPoints } from './progress.mapper.ts';

export function toMatrix(
  view: Viewpoint,
  question: Question,
  { meetings, rows: domainRows }: MatrixOfDomain,
  moves: readonly Move[],
  rows: FactRows,
): Matrix {
  const shownMeetings = new Map(meetingsOfPoints(rows).map((meeting) => [meeting.key, meeting]));
  const items = new Map(rows.items.map((item) => [item.key, item]));
  const parties = new Map(rows.parties.map(({ id, key }) => [id, key]));
  const now = new Map(moves.map((move) => [move.item, move]));
  const table = domainRows.map(({ item, cells }) => {
    const move = now.get(item);
    return {
      key: item,
      cells: cells.map(({ state, moved, said }) => toCell(state, moved, said)),
      current: toCell(move?.after ?? null, move?.moved ?? null, move?.assertions ?? []),
    };
  });
  return {
    ...headOf(view, question, { meetings, items: table }),
    meetings: meetings.flatMap((key) => shownMeetings.get(key) ?? []),
    items: table.flatMap(({ key, cells, current }) => {
      const item = items.get(key);
      if (item === undefined) return [];
      const { id, kind, theme, title, obligors } = item;
      const obligorKeys = obligors.flatMap(({ partyId }) => parties.get(partyId) ?? []).toSorted();
      return [{ id, key, title: localized(title), kind, theme, obligors: obligorKeys, cells, current }];
    }),
  };
}

const NOTHING_SAID = {
  agreement: null,
  corroboration: 'none',
  legal: 'none',
  implementation: null,
  schedule: 'none',
} as const;

const toCell = (
  state: ShownState | null,
  movement: MovementClass | null,
  assertions: readonly string[],
): MatrixCell => ({
  ...(state === null
    ? NOTHING_SAID
    : {
        agreement: state.agreement,
        corroboration: state.corroboration,
        legal: state.legal,
        implementation: state.implementation,
        schedule: state.schedule,
      }),
  closed: state !== null && state.closedOn !== null,
  movement,
  assertions: [...assertions],
});

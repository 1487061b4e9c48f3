import type { Matrix, MatrixCell } from '@parley/contracts';
import { dateText, plain, type Words } from '@parley/words';
import {
  isNews,
  type Level,
  levelIn,
  markOf,
  movementSign,
  signOf,
  stateText,
} from '@parley/charts/findings';
import { nowColumn } from './cell-details.ts';
import { grouped } from './grouping.ts';
import type { Grouping } from './grouping.ts';

/** How a cell looks and reads. There are few of them, however many cells there are. */
export interface Look {
  sign: string;
  level: Level | null;
  moved: string | null;
  isNews: boolean;
  /** "Intermediate; advanced": what follows the names of item and meeting. */
  text: string;
}

export interface GridColumn {
  key: string;
  name: string;
  head: string;
  date: string;
  /** Null for the state at the asked day. */
  meeting: string | null;
}

export type GridRow = { group: string } | { key: string; title: string; cells: readonly number[] };

/** A matrix with finished words, small enough to be handed to the browser whole: cells are numbers of looks. */
export interface Grid {
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  looks: readonly Look[];
}

/** From so many cells on only those in view are in the page. */
export const isLarge = ({ items, meetings }: Matrix): boolean => items.length * (meetings.length + 1) > 2000;

/** What stands in a cell that says nothing. */
const nothing = -1;

export function gridOf(
  matrix: Matrix,
  { grouping, nameOf }: { grouping: Grouping; nameOf: (group: string) => string },
  locale: string,
  t: Words,
): Grid {
  const oneTrack = new Set(matrix.meetings.map(({ track }) => track)).size <= 1;
  const looks: Look[] = [];
  const places = new Map<string, number>();
  const placeOf = (cell: MatrixCell, row: Matrix['items'][number]): number => {
    const mark = markOf(cell, row.kind);
    if (mark === 'absent') return nothing;
    const movement = cell.movement ?? 'unchanged';
    const known = places.get(`${mark} ${movement}`);
    if (known !== undefined) return known;
    const moved = movement === 'unchanged' ? null : movement;
    looks.push({
      sign: signOf(mark),
      level: levelIn(mark),
      moved: moved && movementSign[moved],
      isNews: moved !== null && isNews(moved),
      text: t('matrix.cellState', { state: stateText(cell, row.kind, t), moved: t(`movement.${movement}`) }),
    });
    places.set(`${mark} ${movement}`, looks.length - 1);
    return looks.length - 1;
  };
  const rows = grouped(matrix.items, grouping).flatMap((group): GridRow[] => [
    { group: nameOf(group.name) },
    ...group.rows.map((row) => ({
      key: row.key,
      title: plain(row.title, locale),
      cells: [...row.cells, row.current].map((cell) => placeOf(cell, row)),
    })),
  ]);
  const month = (date: string) => dateText(date.slice(0, 7), locale, 'short');
  return {
    rows,
    looks,
    columns: [
      ...matrix.meetings.map(({ key, title, ordinal, heldOn }) => ({
        key,
        name: plain(title, locale),
        head: oneTrack ? String(ordinal) : key,
        date: month(heldOn),
        meeting: key,
      })),
      {
        key: nowColumn,
        name: t('matrix.now'),
        head: t('matrix.now'),
        date: month(matrix.asOf),
        meeting: null,
      },
    ],
  };
}

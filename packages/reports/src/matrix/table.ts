import {
  movementSign,
  signMarks,
  signOf,
  signs,
  stateText,
  markOf,
  themeName,
} from '@parley/charts/findings';
import type { Matrix, MatrixCell } from '@parley/contracts';
import { dateText, plain } from '@parley/words';
import type { Cell, ReportColumn, ReportTable } from '../model/table.ts';
import { nothing, textCell } from '../telling/cells.ts';
import { notesOf, type Telling } from '../telling/telling.ts';

type Row = Matrix['items'][number];

/** Items down, meetings across: in each cell its level or sign, and what had moved since the meeting before. */
export function matrixTable(matrix: Matrix, telling: Telling): ReportTable {
  const { t, locale, said } = telling;
  const oneTrack = new Set(matrix.meetings.map(({ track }) => track)).size <= 1;
  const columns: ReportColumn[] = [
    { key: 'item', title: t('matrix.item'), type: 'text' },
    { key: 'title', title: t('reports.matrix.title'), type: 'text' },
    { key: 'theme', title: t('lens.theme'), type: 'text', data: true },
    { key: 'kind', title: t('lens.kind'), type: 'text', data: true },
    ...matrix.meetings.map(({ key, ordinal, heldOn }): ReportColumn => ({
      key,
      title: `${oneTrack ? ordinal : key}, ${dateText(heldOn.slice(0, 7), locale, 'short')}`,
      type: 'text',
    })),
    { key: 'now', title: t('matrix.now'), type: 'text' },
    { key: 'state', title: t('reports.matrix.state'), type: 'text' },
  ];
  return {
    key: 'matrix',
    title: t('matrix.title'),
    columns,
    rows: inThemes(matrix.items).map((row) => [
      textCell(row.key),
      textCell(
        plain(row.title, locale),
        notesOf(
          telling,
          said.filter(({ item }) => item.key === row.key),
        ),
      ),
      textCell(themeName(row.theme, t)),
      textCell(t(`kind.${row.kind}`)),
      ...[...row.cells, row.current].map((cell) => markCell(cell, row)),
      textCell(stateText(row.current, row.kind, t)),
    ]),
    notes: legend(telling),
  };
}

/** By theme, in the order in which the themes first occur. */
const inThemes = (rows: readonly Row[]): Row[] =>
  [...new Set(rows.map(({ theme }) => theme))].flatMap((theme) => rows.filter((row) => row.theme === theme));

/** "2↑": the sign of the state, and of what had moved. */
function markCell(cell: MatrixCell, { kind }: Row): Cell {
  const mark = markOf(cell, kind);
  if (mark === 'absent') return nothing;
  const moved = cell.movement === null || cell.movement === 'unchanged' ? '' : movementSign[cell.movement];
  return textCell(`${signOf(mark)}${moved}`);
}

function legend({ t }: Telling): string[] {
  const marks = signMarks
    .filter((mark) => mark !== 'absent')
    .map((mark) => `${signs[mark]} ${t(`mark.${mark}`)}`);
  const levels = (['0', '1', '2', '3'] as const).map((level) => `${level} ${t(`level.${level}`)}`);
  const moved = Object.entries(movementSign)
    .filter(([kind]) => kind !== 'unchanged')
    .map(([kind, sign]) => `${sign} ${t(`movement.${kind as keyof typeof movementSign}`)}`);
  return [
    t('lens.chip', { label: t('matrix.scored'), text: [...levels, `? ${t('level.noEvidence')}`].join(', ') }),
    marks.join(', '),
    t('lens.chip', { label: t('reports.matrix.moved'), text: moved.join(', ') }),
  ];
}

'use client';

import { memo } from 'react';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { levelFill, levelInk } from '@parley/charts/findings';
import { cellName } from './cell-name.ts';
import type { GridColumn, GridRow, Look } from './grid.ts';

interface Props {
  row: GridRow;
  index: number;
  size: number;
  columns: readonly GridColumn[];
  looks: readonly Look[];
  process: string;
  search: string;
  /** Of the columns in view. */
  first: number;
  last: number;
}

/** One row of which only the columns in view are there: how wide the others are says the head of the table. */
export const LargeRow = memo(function LargeRow(props: Props) {
  const { row, index, size, columns, looks, process, search, first, last } = props;
  if ('group' in row) {
    return (
      <tr aria-rowindex={index + 2} style={{ height: size }}>
        <th
          scope="rowgroup"
          colSpan={last - first + 4}
          className="text-ink-2 border-rule border-b pb-1 text-start align-bottom font-serif text-md font-semibold"
        >
          <span className="sticky start-0">{row.group}</span>
        </th>
      </tr>
    );
  }
  return (
    <tr aria-rowindex={index + 2} style={{ height: size }} className="group">
      <RowName {...{ row, process, search }} />
      <td aria-hidden className="border-rule border-b p-0" />
      {columns.slice(first, last + 1).map((column, place) => (
        <Cell
          key={column.key}
          {...{ row, column }}
          index={first + place}
          look={looks[row.cells[first + place] ?? -1]}
        />
      ))}
      <td aria-hidden className="border-rule border-b p-0" />
    </tr>
  );
});

type Item = Extract<GridRow, { key: string }>;

const RowName = memo(function RowName({
  row,
  process,
  search,
}: Record<'process' | 'search', string> & { row: Item }) {
  return (
    <th
      scope="row"
      aria-colindex={1}
      className="bg-paper border-rule group-hover:bg-sunken sticky start-0 z-10 border-b pe-3 text-start align-middle text-[0.8125rem] leading-snug font-normal"
    >
      <PlaceLink
        href={`${process}/items/${row.key}${search}`}
        title={row.title}
        className="hover:text-accent line-clamp-2"
      >
        <span className="text-ink-3 me-1 text-xs">{row.key}</span> {row.title}
      </PlaceLink>
    </th>
  );
});

interface Place {
  row: Item;
  column: GridColumn;
  /** Of the column. */
  index: number;
  look: Look | undefined;
}

/** A cell that stays in view while columns come and go beside it is not made anew. */
const Cell = memo(function Cell({ row, column, index, look }: Place) {
  return (
    <td aria-colindex={index + 2} className="border-rule group-hover:bg-sunken border-b p-1 text-center">
      <State look={look} name={cellName(row.key, column.key)} label={`${row.title}, ${column.name}`} />
    </td>
  );
});

function State({ look, name, label }: { look: Look | undefined; name: string; label: string }) {
  if (look === undefined) {
    return (
      <span aria-hidden className="text-ink-3">
        ·
      </span>
    );
  }
  const { level } = look;
  const fill =
    level === null || level === 'noEvidence'
      ? undefined
      : { background: levelFill[level], color: levelInk[level] };
  return (
    <button
      type="button"
      data-cell={name}
      tabIndex={-1}
      aria-haspopup="dialog"
      aria-label={`${label}: ${look.text}`}
      className={`relative inline-grid h-9 w-14 scroll-ms-40 scroll-mt-16 place-items-center rounded-[2px] border text-sm font-medium sm:scroll-ms-84 ${
        level === null ? 'border-transparent hover:border-(--level-edge)' : 'border-(--level-edge)'
      } ${level === 'noEvidence' ? 'hatched' : ''} ${look.isNews ? 'ring-accent ring-2' : ''}`}
      style={fill}
    >
      {look.sign}
      {look.moved !== null && (
        <span aria-hidden className="absolute end-1 top-0 text-xs leading-4 font-semibold">
          {look.moved}
        </span>
      )}
    </button>
  );
}

'use client';

import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { LargeRow } from './large-row.tsx';
import type { Grid } from './grid.ts';

const sizes = { row: 48, group: 52, column: 64, head: 58 };
/** Beyond what is seen, so that the arrow keys find the next cell there already. */
const spare = 6;
/** Columns come and go so many at a time, since whenever one does, every row has to be gone through. */
const together = 4;

function inBlocks({ startIndex, endIndex, overscan, count }: Range): number[] {
  const first = Math.max(0, Math.floor((startIndex - overscan) / together) * together);
  const end = Math.min(count, Math.ceil((endIndex + 1 + overscan) / together) * together);
  return Array.from({ length: end - first }, (_, place) => first + place);
}

interface Props {
  grid: Grid;
  /** Addresses of items and meetings begin with it. */
  process: string;
  search: string;
  words: Record<'caption' | 'item', string>;
}

/**
 * The table where there are too many cells for one page: rows and columns out of view are air. For who does not see it
 * counts of rows and columns, and the number of each, say what the whole is.
 */
export function LargeTable({ grid, process, search, words }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const { rows, columns, looks } = grid;
  const getScrollElement = () => table.current?.parentElement ?? null;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler, and rows get plain values
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement,
    estimateSize: (index) => ('group' in (rows[index] ?? {}) ? sizes.group : sizes.row),
    overscan: spare,
    initialRect: { width: 1100, height: 700 },
    scrollPaddingStart: sizes.head,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement,
    estimateSize: () => sizes.column,
    overscan: spare,
    rangeExtractor: inBlocks,
    initialRect: { width: 1100, height: 700 },
  });
  const shownRows = down.getVirtualItems();
  const shownColumns = across.getVirtualItems();
  const left = shownColumns[0]?.start ?? 0;
  const right = across.getTotalSize() - (shownColumns.at(-1)?.end ?? 0);
  const above = shownRows[0]?.start ?? 0;
  const below = down.getTotalSize() - (shownRows.at(-1)?.end ?? 0);

  // One stop for the Tab key, also after the cell that was it has left the page.
  useEffect(() => {
    const cells = [...(table.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
    if (!cells.some(({ tabIndex }) => tabIndex === 0)) cells[0]?.setAttribute('tabindex', '0');
  });

  return (
    <table
      ref={table}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className="table-fixed border-separate border-spacing-0 text-sm [--first:9rem] sm:[--first:20rem]"
      style={{ width: `calc(var(--first) + ${across.getTotalSize()}px)` }}
    >
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr aria-rowindex={1} style={{ height: sizes.head }}>
          <th
            scope="col"
            aria-colindex={1}
            className="bg-paper border-ink-3 sticky start-0 top-0 z-20 w-(--first) border-b pe-3 text-start align-bottom font-medium"
          >
            {words.item}
          </th>
          <Air width={left} />
          {shownColumns.map(({ index }) => {
            const column = columns[index];
            return (
              column && (
                <th
                  key={column.key}
                  scope="col"
                  aria-colindex={index + 2}
                  aria-label={column.name}
                  style={{ width: sizes.column }}
                  className="bg-paper border-ink-3 sticky top-0 z-10 border-b px-1 py-2 text-center align-bottom font-normal"
                >
                  <PlaceLink
                    href={`${process}${column.meeting === null ? '' : `/meetings/${column.meeting}`}${search}`}
                    title={column.name}
                    className="hover:text-accent block"
                  >
                    <span className="block truncate font-semibold">{column.head}</span>
                    <span className="text-ink-3 block text-[0.6875rem] leading-tight">{column.date}</span>
                  </PlaceLink>
                </th>
              )
            );
          })}
          <Air width={right} />
        </tr>
      </thead>
      <tbody>
        <tr aria-hidden style={{ height: above }} />
        {shownRows.map(({ index, size }) => {
          const row = rows[index];
          return (
            row && (
              <LargeRow
                key={'group' in row ? `group ${row.group}` : row.key}
                {...{ row, index, size, columns, looks, process, search }}
                first={shownColumns[0]?.index ?? 0}
                last={shownColumns.at(-1)?.index ?? -1}
              />
            )
          );
        })}
        <tr aria-hidden style={{ height: below }} />
      </tbody>
    </table>
  );
}

/** Columns out of view. */
function Air({ width }: { width: number }) {
  return <td aria-hidden style={{ width, padding: 0 }} />;
}

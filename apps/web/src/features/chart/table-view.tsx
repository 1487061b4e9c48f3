'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ChartFiles } from '../export/chart-files.tsx';
import type { TableWords } from './table-words.ts';

interface Props {
  /** Of the box with the table. */
  id: string;
  words: TableWords;
  /** The table, made on the server. */
  children: ReactNode;
}

/** The figures of a chart as a table: always there for a screen reader and on paper, shown on request; and the chart as a file. */
export function TableView({ id, words, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  // While nobody sees the table the keyboard passes it by: a focus on what is not shown is lost to who looks for it.
  useEffect(() => {
    for (const link of box.current?.querySelectorAll('a') ?? []) link.tabIndex = open ? 0 : -1;
  });
  return (
    <>
      <p className="no-print mt-1 flex flex-wrap justify-end gap-x-4 text-xs">
        <ChartFiles words={words} />
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="link min-h-8"
        >
          {open ? words.hideTable : words.showTable}
        </button>
      </p>
      <section
        ref={box}
        id={id}
        aria-label={words.tableName}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to be in reach of the keyboard
        tabIndex={open ? 0 : undefined}
        className={open ? 'mt-2 mb-6 overflow-x-auto' : 'sr-only print:not-sr-only'}
      >
        {children}
      </section>
    </>
  );
}

'use client';

import { drawnWhenSeen } from '../../../../../features/chart/drawn-when-seen.tsx';
import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { TableView } from '../../../../../features/chart/table-view.tsx';
import type { TableWords } from '../../../../../features/chart/table-words.ts';
import { useWidth } from '@parley/charts/frame';
import type { ChartEvent, ChartPoint } from '@parley/charts/progress';
import type { Axis } from '@parley/charts/progress';
import type { ChartWords } from '@parley/charts/progress';

const ProgressChart = drawnWhenSeen(() =>
  import('@parley/charts/progress/chart').then((module) => module.ProgressChart),
);

interface Props {
  points: readonly ChartPoint[];
  events: readonly ChartEvent[];
  words: ChartWords & TableWords & Record<'axis' | 'time' | 'steps', string>;
  legend: ReactNode;
  table: ReactNode;
}

/** The chart with its axis switch, and the same figures as a table: always there for a screen reader, shown on request. */
export function ChartPanel({ points, events, words, legend, table }: Props) {
  const pathname = usePathname();
  const search = useSearchParams();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  // On a phone true time squeezes meetings of one spring into a few pixels.
  const usual: Axis = width > 0 && width < 560 ? 'steps' : 'time';
  const chosen = search.get('axis');
  const axis: Axis = chosen === 'time' || chosen === 'steps' ? chosen : usual;
  const choose = (next: Axis) => {
    const address = new URLSearchParams(search);
    if (next === usual) address.delete('axis');
    else address.set('axis', next);
    window.history.replaceState(null, '', `${pathname}?${address.toString()}`);
  };

  return (
    <>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {legend}
        <fieldset
          aria-label={words.axis}
          className="no-print border-rule-strong ms-auto flex rounded-sm border text-xs"
        >
          {(['time', 'steps'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={axis === each}
              onClick={() => choose(each)}
              className="text-ink-2 aria-pressed:bg-ink aria-pressed:text-paper min-h-8 px-2.5"
            >
              {words[each]}
            </button>
          ))}
        </fieldset>
      </div>
      <div ref={box} className="print-whole mt-4 h-[470px]">
        <ProgressChart points={points} events={events} axis={axis} words={words} />
      </div>
      <TableView id="progress-table" words={words}>
        {table}
      </TableView>
    </>
  );
}

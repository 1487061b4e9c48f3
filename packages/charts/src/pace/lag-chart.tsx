'use client';

import { useRef } from 'react';
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { useWidth } from '../frame/use-width.ts';
import type { LagRow } from './lag-model.ts';
import { FactsTooltip } from './facts-tooltip.tsx';
import { LagLayer } from './lag-layer.tsx';
import { lagHeight } from './places.ts';
import type { LagWords } from './places.ts';

interface Props {
  rows: readonly LagRow[];
  median: number | null;
  words: LagWords;
}

/** The Kaplan–Meier curve: a step down for each item carried out, a tick for each that was not by then. */
export function LagChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} data-testid="lag-chart" className="relative h-full">
      {width > 0 && <LagDrawing {...props} width={width} />}
    </div>
  );
}

/** The chart at a width that is known; it measures nothing. */
export function LagDrawing({ rows, median, words, width }: Props & { width: number }) {
  const last = rows.at(-1)?.days ?? 0;
  return (
    <ComposedChart
      data={[...rows]}
      width={width}
      height={lagHeight}
      margin={{ top: 38, right: 16, bottom: 44, left: 44 }}
      title={words.title}
      desc={words.description}
    >
      <XAxis dataKey="days" type="number" domain={[0, Math.max(last, 1)]} hide allowDataOverflow />
      <YAxis domain={[0, 1]} hide allowDataOverflow />
      <LagLayer rows={rows} median={median} words={words} last={last} />
      <Line
        dataKey="waiting"
        type="stepAfter"
        stroke="var(--accent)"
        strokeWidth={2.25}
        dot={false}
        activeDot={{ r: 5, fill: 'var(--accent)', stroke: 'var(--paper)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
      <Tooltip
        content={<FactsTooltip />}
        cursor={{ stroke: 'var(--rule-strong)', strokeWidth: 1 }}
        isAnimationActive={false}
        wrapperStyle={{ zIndex: 20, outline: 'none' }}
      />
    </ComposedChart>
  );
}

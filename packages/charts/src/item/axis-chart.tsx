'use client';

import { useRef } from 'react';
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { useWidth } from '../frame/use-width.ts';
import { xDomain } from '../progress/geometry.ts';
import { AxisTooltip } from './axis-tooltip.tsx';
import type { Axis, AxisRow } from './axes-model.ts';
import { heightOf, margin } from './places.ts';
import { StepLayer } from './step-layer.tsx';

interface Props {
  axis: Axis;
  rows: readonly AxisRow[];
  /** Names of the steps, from below. */
  steps: readonly string[];
  words: Record<'title' | 'description', string>;
}

/** A step for each day on which the item came to stand elsewhere; the four charts are pointed at together. */
export function AxisChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} data-testid={`axis-${props.axis}`} className="relative h-full">
      {width > 0 && <AxisDrawing {...props} width={width} />}
    </div>
  );
}

/** The chart at a width that is known; it measures nothing. */
export function AxisDrawing({ axis, rows, steps, words, width }: Props & { width: number }) {
  const domain = xDomain('time', [rows[0]?.time ?? 0, rows.at(-1)?.time ?? 1]);
  return (
    <ComposedChart
      data={[...rows]}
      width={width}
      height={heightOf(steps.length)}
      margin={margin}
      syncId="axes"
      title={words.title}
      desc={words.description}
    >
      <XAxis dataKey="time" type="number" domain={domain} hide allowDataOverflow />
      <YAxis domain={[-0.5, Math.max(steps.length, 2) - 0.5]} hide allowDataOverflow />
      <StepLayer steps={steps} domain={domain} last={rows.at(-1)?.places[axis] ?? -1} />
      <Line
        dataKey={(row: AxisRow) => (row.places[axis] < 0 ? null : row.places[axis])}
        type="stepAfter"
        stroke="var(--accent)"
        strokeWidth={2.25}
        dot={rows.length === 1}
        activeDot={{ r: 5, fill: 'var(--accent)', stroke: 'var(--paper)', strokeWidth: 2 }}
        connectNulls={false}
        isAnimationActive={false}
      />
      <Tooltip
        content={<AxisTooltip axis={axis} />}
        cursor={{ stroke: 'var(--rule-strong)', strokeWidth: 1 }}
        isAnimationActive={false}
        filterNull={false}
        wrapperStyle={{ zIndex: 20, outline: 'none' }}
      />
    </ComposedChart>
  );
}

'use client';

import { useRef } from 'react';
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { useWidth } from '../frame/use-width.ts';
import type { Cadence } from './cadence-model.ts';
import { xDomain } from '../progress/geometry.ts';
import { CadenceLayer } from './cadence-layer.tsx';
import { FactsTooltip } from './facts-tooltip.tsx';
import { cadenceHeight, cadenceMargin } from './places.ts';
import type { ChartWords } from './places.ts';

interface Props {
  cadence: Cadence;
  words: ChartWords;
}

/** A row for each track: its meetings on a true time axis, and between them the pauses. */
export function CadenceChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} data-testid="cadence-chart" className="relative h-full">
      {width > 0 && <CadenceDrawing {...props} width={width} />}
    </div>
  );
}

/** The chart at a width that is known; it measures nothing. */
export function CadenceDrawing({ cadence, words, width }: Props & { width: number }) {
  const { points, tracks, now } = cadence;
  const domain = xDomain('time', [points[0]?.time ?? now, Math.max(points.at(-1)?.time ?? now, now)]);
  return (
    <ComposedChart
      data={points}
      width={width}
      height={cadenceHeight(tracks.length)}
      margin={{ ...cadenceMargin, left: 0, right: 18 }}
      title={words.title}
      desc={words.description}
    >
      <XAxis dataKey="time" type="number" domain={domain} hide allowDataOverflow />
      <YAxis domain={[-0.5, tracks.length - 0.5]} reversed hide allowDataOverflow />
      <CadenceLayer cadence={cadence} domain={domain} />
      {/* The marks are the layer's; this makes each meeting a place that can be pointed at and reached by keyboard. */}
      <Line
        dataKey="row"
        stroke="none"
        dot={false}
        activeDot={{ r: 7, fill: 'none', stroke: 'var(--accent)', strokeWidth: 2 }}
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

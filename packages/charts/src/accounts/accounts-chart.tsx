'use client';

import { useRef } from 'react';
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { useWidth } from '../frame/use-width.ts';
import { xDomain, xOfPoint } from '../progress/geometry.ts';
import type { Axis } from '../progress/geometry.ts';
import { Bands, EndNames, ScoreDot } from './line-layers.tsx';
import { looks } from '../marks/looks.tsx';
import { MomentTooltip } from './moment-tooltip.tsx';
import { ScaleLayer } from './scale-layer.tsx';
import type { Moment, Placed, Series } from './series.ts';

interface Props {
  height: number;
  moments: readonly Moment[];
  series: readonly Series[];
  words: Record<'title' | 'description' | 'scoreAxis', string>;
}

/** The score over time, a line for each account. */
export function AccountsChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className="h-full">
      {width > 0 && <AccountsDrawing {...props} width={width} />}
    </div>
  );
}

/** The chart at a size that is known; it measures nothing. */
export function AccountsDrawing({ height, moments, series, words, width }: Props & { width: number }) {
  const roomy = width >= 640;
  // On a telephone true time squeezes meetings of one spring into a few pixels.
  const axis: Axis = roomy ? 'time' : 'steps';
  const domain = xDomain(
    axis,
    moments.map(({ time }) => time),
  );
  const placed: Placed[] = moments.map((moment, index) => ({
    ...moment,
    index,
    x: xOfPoint(axis, moment.time, index),
  }));
  return (
    <ComposedChart
      data={placed}
      width={width}
      height={height}
      margin={{ top: 26, right: roomy ? 180 : 12, bottom: 44, left: 34 }}
      title={words.title}
      desc={words.description}
    >
      <XAxis dataKey="x" type="number" domain={domain} hide allowDataOverflow />
      <YAxis domain={[0, 100]} hide allowDataOverflow />
      <ScaleLayer placed={placed} axis={axis} domain={domain} label={words.scoreAxis} />
      <Bands placed={placed} series={series} />
      {series.map(({ reading, look, scores }) => (
        <Line
          key={reading}
          dataKey={({ index }: Placed) => scores[index] ?? null}
          stroke={looks[look].stroke}
          strokeWidth={looks[look].width}
          strokeDasharray={looks[look].dash}
          dot={<ScoreDot look={look} scores={scores} />}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
      ))}
      {roomy && <EndNames placed={placed} series={series} />}
      <Tooltip
        content={<MomentTooltip series={series} />}
        cursor={{ stroke: 'var(--rule-strong)', strokeWidth: 1 }}
        isAnimationActive={false}
        filterNull={false}
        wrapperStyle={{ zIndex: 20, outline: 'none' }}
      />
    </ComposedChart>
  );
}

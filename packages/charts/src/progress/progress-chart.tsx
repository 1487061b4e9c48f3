'use client';

import { useRef, useState } from 'react';
import { Bar, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartEvent, ChartPoint } from './chart-model.ts';
import { barWidth, itemsDomain, scoreDomain, xDomain, xOfEvent, xOfPoint } from './geometry.ts';
import type { Axis } from './geometry.ts';
import { levelFill, levels } from '../findings/index.ts';
import type { ChartWords, PlacedPoint } from './chart-parts.ts';
import { AxisLayer } from './axis-layer.tsx';
import { BandLayer } from './band-layer.tsx';
import { EventLayer } from './event-layer.tsx';
import type { ShownEvent } from './event-layer.tsx';
import { levelParts } from './level-part.tsx';
import { LabelLayer } from './label-layer.tsx';
import { PointTooltip } from './point-tooltip.tsx';
import { ScoreDot } from './score-dot.tsx';
import { useWidth } from '../frame/use-width.ts';

interface Props {
  points: readonly ChartPoint[];
  events: readonly ChartEvent[];
  axis: Axis;
  words: ChartWords;
}

const progressHeight = 470;

type ProgressSized = Props & Record<'width' | 'height', number>;

export function ProgressChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} data-testid="progress-chart" className="relative" style={{ height: progressHeight }}>
      {width > 0 && <ProgressDrawing {...props} width={width} height={progressHeight} />}
    </div>
  );
}

/** The chart at a size that is known; it measures nothing. */
export function ProgressDrawing({ points, events, axis, words, width, height }: ProgressSized) {
  const [shown, setShown] = useState<ShownEvent | null>(null);
  const roomy = width >= 700;
  const margin = { top: 42, right: roomy ? 132 : 12, bottom: 46, left: 34 };
  const plotHeight = height - margin.top - margin.bottom;
  const times = points.map(({ time }) => time);
  const domain = xDomain(axis, times);
  const placed = placedPoints(points, axis);
  const highest = Math.max(
    ...points.map(({ counts }) => levels.reduce((sum, level) => sum + counts[level], 0)),
    1,
  );
  const xs = placed.map(({ x }) => x);
  const bar = barWidth(xs, domain, width - margin.left - margin.right);

  return (
    <>
      <ComposedChart
        data={placed}
        width={width}
        height={height}
        margin={margin}
        title={words.title}
        desc={words.description}
      >
        <defs>
          <pattern
            id="no-evidence"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill="var(--paper)" />
            <line x1="0" x2="0" y1="0" y2="5" stroke="var(--level-edge)" strokeWidth="2.400" />
          </pattern>
        </defs>
        <XAxis dataKey="x" type="number" domain={domain} hide allowDataOverflow />
        <YAxis yAxisId="score" domain={scoreDomain(plotHeight)} hide allowDataOverflow />
        <YAxis yAxisId="items" domain={itemsDomain(highest, plotHeight)} hide allowDataOverflow />
        <AxisLayer points={placed} axis={axis} domain={domain} highest={highest} words={words} bar={bar} />
        <BandLayer points={placed} />
        <Line
          yAxisId="score"
          dataKey="highWater"
          type="stepAfter"
          stroke="var(--ink-3)"
          strokeWidth={1}
          strokeDasharray="2 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          tooltipType="none"
        />
        {levels.map((level) => (
          <Bar
            key={level}
            yAxisId="items"
            stackId="items"
            dataKey={(point: PlacedPoint) => point.counts[level]}
            barSize={bar}
            fill={levelFill[level]}
            shape={levelParts[level]}
            isAnimationActive={false}
          />
        ))}
        <EventLayer
          events={events.map((event) => ({ ...event, x: xOfEvent(axis, event.time, times) }))}
          label={words.events}
          shown={shown}
          onShow={setShown}
        />
        <Line
          yAxisId="score"
          dataKey="trail"
          type="linear"
          stroke="var(--accent)"
          strokeWidth={2}
          strokeDasharray="5 4"
          dot={false}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
        <Line
          yAxisId="score"
          dataKey="line"
          type="linear"
          stroke="var(--accent)"
          strokeWidth={2.25}
          dot={false}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
        <Line
          yAxisId="score"
          dataKey="score"
          stroke="none"
          dot={ScoreDot}
          activeDot={
            shown === null && { r: 6, fill: 'var(--accent)', stroke: 'var(--paper)', strokeWidth: 2 }
          }
          isAnimationActive={false}
        />
        <LabelLayer points={placed} words={words} roomy={roomy} bar={bar} />
        <Tooltip
          content={<PointTooltip words={words} hidden={shown !== null} />}
          cursor={shown === null && { stroke: 'var(--rule-strong)', strokeWidth: 1 }}
          isAnimationActive={false}
          filterNull={false}
          wrapperStyle={{ zIndex: 20, outline: 'none' }}
        />
      </ComposedChart>
      {shown !== null && (
        <p
          aria-hidden
          className="border-rule bg-surface pointer-events-none absolute z-20 w-max max-w-56 -translate-x-1/2 -translate-y-full rounded border px-2.5 py-1.5 text-xs shadow-[0_4px_16px_var(--shadow)]"
          style={{ left: Math.min(Math.max(shown.left, 114), width - 114), top: shown.top - 10 }}
        >
          <span className="text-ink-3 block">{shown.event.when}</span>
          {shown.event.title}
        </p>
      )}
    </>
  );
}

/** The solid line ends at the last meeting; from there a dashed trail leads to the state at the asked day. */
function placedPoints(points: readonly ChartPoint[], axis: Axis): PlacedPoint[] {
  return points.map((point, index) => {
    const trails = point.isNow || points[index + 1]?.isNow === true;
    return {
      ...point,
      x: xOfPoint(axis, point.time, index),
      line: point.isNow ? null : point.score,
      trail: trails ? point.score : null,
    };
  });
}

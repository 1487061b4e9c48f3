'use client';

import { useRef } from 'react';
import { Bar, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useRowKeys } from '../frame/use-row-keys.ts';
import { useWidth } from '../frame/use-width.ts';
import type { Timeline } from './timeline-model.ts';
import { xDomain } from '../progress/geometry.ts';
import { heightOf, margin } from './row-places.ts';
import type { TimelineWords } from './row-places.ts';
import { RowLayer } from './row-layer.tsx';
import { RowTooltip } from './row-tooltip.tsx';
import { YearLayer } from './year-layer.tsx';

interface Props {
  timeline: Timeline;
  words: TimelineWords;
}

/** A row for each milestone over one true time axis. */
export function TimelineChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useRowKeys(box);
  return (
    <div ref={box} data-testid="milestones-chart" className="relative h-full">
      {width > 0 && <TimelineDrawing {...props} width={width} />}
    </div>
  );
}

/** The chart at a width that is known; it measures nothing. */
export function TimelineDrawing({ timeline, words, width }: Props & { width: number }) {
  const { rows, start, end } = timeline;
  const roomy = width >= 600;
  const domain = xDomain('time', [start, end]);
  return (
    <ComposedChart
      layout="vertical"
      data={rows}
      width={width}
      height={heightOf(rows.length, roomy)}
      margin={{ ...margin, left: roomy ? Math.round(width * 0.27) : 4, right: roomy ? 92 : 10 }}
      title={words.title}
      desc={words.description}
    >
      <XAxis type="number" domain={domain} hide allowDataOverflow />
      <YAxis type="category" dataKey="key" hide />
      <YearLayer timeline={timeline} domain={domain} />
      {/* Nothing to see: it makes each row a place that can be pointed at and reached by keyboard. */}
      <Bar dataKey={() => end} fill="transparent" isAnimationActive={false} />
      <RowLayer timeline={timeline} roomy={roomy} />
      <Tooltip
        content={<RowTooltip words={words} />}
        cursor={{ fill: 'var(--ink)', fillOpacity: 0.05 }}
        isAnimationActive={false}
        wrapperStyle={{ zIndex: 20, outline: 'none' }}
      />
    </ComposedChart>
  );
}

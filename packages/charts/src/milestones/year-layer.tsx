import { usePlotArea, useXAxisScale } from 'recharts';
import type { Timeline } from './timeline-model.ts';
import { yearTicks } from '../progress/geometry.ts';

interface Props {
  timeline: Timeline;
  domain: readonly [number, number];
}

/** The years, above and below the rows, and the asked day. */
export function YearLayer({ timeline: { now, nowText }, domain }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  const base = plot.y + plot.height;
  const today = x(now) ?? 0;
  const ticks = yearTicks(domain, plot.width);
  return (
    <g fontSize={12} fill="var(--ink-3)" style={{ fontFamily: 'var(--sans)' }}>
      {ticks.map((time) => (
        <g key={time}>
          <line x1={x(time)} x2={x(time)} y1={plot.y - 4} y2={base} stroke="var(--rule)" />
          <text x={x(time)} y={base + 16} textAnchor={(x(time) ?? 0) < 18 ? 'start' : 'middle'}>
            {new Date(time).getUTCFullYear()}
          </text>
        </g>
      ))}
      <line x1={today} x2={today} y1={plot.y - 6} y2={base} stroke="var(--ink-3)" />
      <text x={today} y={plot.y - 12} textAnchor="end" fill="var(--ink)">
        {nowText}
      </text>
    </g>
  );
}

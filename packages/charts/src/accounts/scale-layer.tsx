import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { roomFor, yearTicks } from '../progress/geometry.ts';
import type { Axis } from '../progress/geometry.ts';
import type { Placed } from './series.ts';

interface Props {
  placed: readonly Placed[];
  axis: Axis;
  domain: [number, number];
  label: string;
}

/** The two scales: of the score three lines, of time the meetings and, where it is true time, the years. */
export function ScaleLayer({ placed, axis, domain, label }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const right = plot.x + plot.width;
  const base = y(0) ?? 0;
  const fits = roomFor(placed.map((each) => ({ middle: x(each.x) ?? 0, width: each.label.length * 7 })));
  return (
    <g fontSize={12} fill="var(--ink-3)" style={{ fontFamily: 'var(--sans)' }}>
      <text x={0} y={12} fill="var(--ink-2)">
        {label}
      </text>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <line
            x1={plot.x}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? 'var(--ink-3)' : 'var(--rule)'}
          />
          <text x={plot.x - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {placed.map(
        (each, index) =>
          fits[index] && (
            <text
              key={each.key}
              x={x(each.x)}
              y={base + 16}
              textAnchor="middle"
              fill="var(--ink)"
              fontWeight={each.key === 'now' ? 400 : 600}
              fontStyle={each.key === 'now' ? 'italic' : undefined}
            >
              {each.label}
            </text>
          ),
      )}
      {axis === 'time' &&
        yearTicks(domain, plot.width).map((time) => (
          <g key={time}>
            <line x1={x(time)} x2={x(time)} y1={base + 22} y2={base + 28} stroke="var(--rule-strong)" />
            <text x={x(time)} y={base + 40} textAnchor="middle">
              {new Date(time).getUTCFullYear()}
            </text>
          </g>
        ))}
    </g>
  );
}

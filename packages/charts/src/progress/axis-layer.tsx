import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { itemTicks, roomFor, yearTicks } from './geometry.ts';
import type { Axis } from './geometry.ts';
import type { ChartWords, PlacedPoint } from './chart-parts.ts';

interface Props {
  points: readonly PlacedPoint[];
  axis: Axis;
  domain: readonly [number, number];
  highest: number;
  words: ChartWords;
  bar: number;
}

/** Grid, scales and what stands under the bars. */
export function AxisLayer({ points, axis, domain, highest, words, bar }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const score = useYAxisScale('score');
  const items = useYAxisScale('items');
  if (!plot || !x || !score || !items) return null;

  const right = plot.x + plot.width;
  const base = items(0) ?? 0;
  const middles = points.map((point) => x(point.x) ?? 0);
  const fits = roomFor(
    points.map((point, index) => ({ middle: middles[index] ?? 0, width: point.label.length * 7 })),
    3,
  );
  const datesFit = roomFor(middles.map((middle) => ({ middle, width: 62 })));

  return (
    <g fontSize={12} fill="var(--ink-3)" style={{ fontFamily: 'var(--sans)' }}>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <line x1={plot.x} x2={right} y1={score(tick)} y2={score(tick)} stroke="var(--rule)" />
          <text x={plot.x - 8} y={score(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {itemTicks(highest).map((tick) => (
        <g key={tick}>
          <line
            x1={plot.x}
            x2={right}
            y1={items(tick)}
            y2={items(tick)}
            stroke={tick === 0 ? 'var(--ink-3)' : 'var(--rule)'}
          />
          <text x={plot.x - 8} y={items(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text x={0} y={12} fill="var(--ink-2)">
        {words.scoreAxis}
      </text>
      <text x={0} y={(items(highest) ?? 0) - 11} fill="var(--ink-2)">
        {words.itemsAxis}
      </text>
      {points.map((point, index) => (
        <g key={point.key}>
          {axis === 'time' && bar < 6 && (
            <line x1={middles[index]} x2={middles[index]} y1={base} y2={base + 3} />
          )}
          {fits[index] && (
            <text
              x={middles[index]}
              y={base + 16}
              textAnchor="middle"
              fill="var(--ink)"
              fontWeight={point.isNow ? 400 : 600}
              fontStyle={point.isNow ? 'italic' : undefined}
            >
              {point.label}
            </text>
          )}
          {axis === 'steps' && datesFit[index] && (
            <text x={middles[index]} y={base + 34} textAnchor="middle" fontSize={11}>
              {point.when.replace(/^\d{1,2}\s/, '')}
            </text>
          )}
        </g>
      ))}
      {axis === 'time' &&
        yearTicks(domain, plot.width).map((time) => (
          <g key={time}>
            <line x1={x(time)} x2={x(time)} y1={base + 23} y2={base + 29} stroke="var(--rule-strong)" />
            <text x={x(time)} y={base + 41} textAnchor="middle">
              {new Date(time).getUTCFullYear()}
            </text>
          </g>
        ))}
      {axis === 'time' && (
        <line x1={plot.x} x2={right} y1={base + 23} y2={base + 23} stroke="var(--rule-strong)" />
      )}
    </g>
  );
}

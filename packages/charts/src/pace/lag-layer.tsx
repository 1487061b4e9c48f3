import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { LagRow } from './lag-model.ts';
import { roomFor } from '../progress/geometry.ts';
import { dayTicks } from './day-ticks.ts';
import type { LagWords } from './places.ts';

interface Props {
  rows: readonly LagRow[];
  median: number | null;
  words: LagWords;
  last: number;
}

/** Grid and scales of the curve, its median, and on it what ended where. */
export function LagLayer({ rows, median, words, last }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const base = plot.y + plot.height;
  const right = plot.x + plot.width;
  const isLate = median !== null && (x(median) ?? 0) > plot.x + plot.width / 2;
  const placed = rows.map((row) => ({ ...row, left: x(row.days) ?? 0, top: y(row.waiting) ?? 0 }));
  // What was carried out on the very day: the line itself begins below that step.
  const [first] = placed;
  const labels = placed
    .filter(({ full }) => full.length > 0)
    .map((row) => {
      const text = `${row.full.join(', ')} · ${row.days}`;
      const width = text.length * 6.8;
      const before = placed.findLast(({ days }) => days < row.days);
      const toTheLeft = row.left + width + 10 > right;
      const middle = toTheLeft ? row.left - 8 - width / 2 : row.left + 8 + width / 2;
      return { ...row, text, width, middle, toTheLeft, line: (before?.top ?? plot.y) - 6 };
    });
  const fits = roomFor(labels);

  return (
    <>
      <g fontSize={12} fill="var(--ink-3)" style={{ fontFamily: 'var(--sans)' }}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line
              x1={plot.x}
              x2={right}
              y1={y(share)}
              y2={y(share)}
              stroke={share === 0 ? 'var(--ink-3)' : 'var(--rule)'}
            />
            <text x={plot.x - 8} y={y(share)} dy="0.35em" textAnchor="end">
              {share * 100}
            </text>
          </g>
        ))}
        {dayTicks(last, plot.width).map((days) => (
          <g key={days}>
            <line x1={x(days)} x2={x(days)} y1={base} y2={base + 5} stroke="var(--ink-3)" />
            <text x={x(days)} y={base + 19} textAnchor="middle">
              {days}
            </text>
          </g>
        ))}
        {first !== undefined && first.days === 0 && (
          <line x1={plot.x} x2={plot.x} y1={y(1)} y2={first.top} stroke="var(--accent)" strokeWidth={2.25} />
        )}
        <text x={0} y={12} fill="var(--ink-2)">
          {words.shareAxis}
        </text>
        <text x={right} y={base + 38} textAnchor="end" fill="var(--ink-2)">
          {words.daysAxis}
        </text>
        {median !== null && (
          <>
            <path
              d={`M${plot.x} ${y(0.5)}H${x(median)}V${base}`}
              fill="none"
              stroke="var(--ink-2)"
              strokeDasharray="2 3"
            />
            <text
              x={(x(median) ?? 0) + (isLate ? -7 : 7)}
              y={base - 8}
              textAnchor={isLate ? 'end' : 'start'}
              fill="var(--ink)"
              fontWeight={600}
            >
              {words.median}
            </text>
          </>
        )}
      </g>
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <g
          fontSize={12}
          style={{ fontFamily: 'var(--sans)', fontVariantNumeric: 'tabular-nums' }}
          pointerEvents="none"
        >
          {placed
            .filter(({ open }) => open.length > 0)
            .map((row) => (
              <g key={row.days}>
                <line
                  x1={row.left}
                  x2={row.left}
                  y1={row.top - 6}
                  y2={row.top + 6}
                  stroke="var(--ink)"
                  strokeWidth={1.5}
                />
                {row.open.length > 1 && (
                  <text x={row.left} y={row.top + 20} textAnchor="middle" fill="var(--ink-2)">
                    × {row.open.length}
                  </text>
                )}
              </g>
            ))}
          {labels.map(
            (label, index) =>
              fits[index] && (
                <text
                  key={label.days}
                  x={label.middle}
                  y={label.line}
                  textAnchor="middle"
                  fill="var(--accent)"
                  fontWeight={600}
                  stroke="var(--paper)"
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {label.text}
                </text>
              ),
          )}
        </g>
      </ZIndexLayer>
    </>
  );
}

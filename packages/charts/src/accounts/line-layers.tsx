import { useXAxisScale, useYAxisScale } from 'recharts';
import type { DotItemDotProps } from 'recharts';
import { LookMark, looks } from '../marks/looks.tsx';
import { apart } from './series.ts';
import type { Placed, Series } from './series.ts';

type DotProps = Pick<Series, 'look' | 'scores'> & Partial<DotItemDotProps>;

/** The mark of an account at a moment at which it has a score; the chart adds where. */
export function ScoreDot({ look, scores, cx, cy, index }: DotProps) {
  if (cx === undefined || cy === undefined || index === undefined) return null;
  return (scores[index] ?? null) === null ? null : <LookMark look={look} x={cx} y={cy} />;
}

/** Between what bounds each score lies, where evidence leaves room. */
export function Bands({ placed, series }: { placed: readonly Placed[]; series: readonly Series[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return (
    <g fillOpacity={0.08}>
      {series.flatMap(({ reading, look, bands }) =>
        placed.slice(1).map((end, index) => {
          const [start, from, to] = [placed[index], bands[index], bands[index + 1]];
          if (!start || !from || !to || (from[0] === from[1] && to[0] === to[1])) return null;
          const corners = [
            [start.x, from[0]],
            [start.x, from[1]],
            [end.x, to[1]],
            [end.x, to[0]],
          ] as const;
          const shape = corners.map(([at, value]) => `${x(at)},${y(value)}`).join(' ');
          return <polygon key={`${reading} ${end.key}`} points={shape} fill={looks[look].stroke} />;
        }),
      )}
    </g>
  );
}

/** Whose line it is and where it stands, beside its end. */
export function EndNames({ placed, series }: { placed: readonly Placed[]; series: readonly Series[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const last = placed.at(-1);
  if (!x || !y || !last) return null;
  const ends = series.flatMap(({ reading, look, name, scores, texts }) => {
    const score = scores.at(-1) ?? null;
    return score === null ? [] : [{ reading, look, name, score, text: texts.at(-1) ?? '' }];
  });
  const heights = apart(
    ends.map(({ score }) => y(score) ?? 0),
    16,
    y(0) ?? 0,
  );
  const left = (x(last.x) ?? 0) + 12;
  return (
    <g
      fontSize={12}
      style={{ fontFamily: 'var(--sans)', fontVariantNumeric: 'tabular-nums' }}
      pointerEvents="none"
    >
      {ends.map(({ reading, look, name, text }, index) => (
        <text
          key={reading}
          x={left}
          y={heights[index]}
          dy="0.35em"
          fill={look === 'side2' ? 'var(--ink)' : looks[look].stroke}
        >
          <tspan fontWeight={600}>{text}</tspan> {name}
        </text>
      ))}
    </g>
  );
}

import { useXAxisScale, useYAxisScale } from 'recharts';
import type { PlacedPoint } from './chart-parts.ts';

/** Between what bounds the score lies at each point; where evidence is whole and accounts agree, a line's width. */
export function BandLayer({ points }: { points: readonly PlacedPoint[] }) {
  const x = useXAxisScale();
  const score = useYAxisScale('score');
  if (!x || !score) return null;
  const pieces = points.slice(1).map((end, index) => {
    const start = points[index];
    if (!start?.band || !end.band) return null;
    const corners = [
      [start.x, start.band[0]],
      [start.x, start.band[1]],
      [end.x, end.band[1]],
      [end.x, end.band[0]],
    ] as const;
    return { key: end.key, shape: corners.map(([at, value]) => `${x(at)},${score(value)}`).join(' ') };
  });
  return (
    <g fill="var(--accent)" fillOpacity={0.16}>
      {pieces.map((piece) => piece && <polygon key={piece.key} points={piece.shape} />)}
    </g>
  );
}

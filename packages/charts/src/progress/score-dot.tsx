import type { DotItemDotProps } from 'recharts';
import type { PlacedPoint } from './chart-parts.ts';

/** A dot on the score line: full at a meeting, open at the asked day, none where there is no score. */
export function ScoreDot({ cx, cy, payload, index }: DotItemDotProps) {
  const { isNow, score } = payload as PlacedPoint;
  if (score === null || cx === undefined || cy === undefined) return <g key={index} />;
  return (
    <circle
      key={index}
      cx={cx}
      cy={cy}
      r={isNow ? 4.5 : 4}
      fill={isNow ? 'var(--paper)' : 'var(--accent)'}
      stroke={isNow ? 'var(--accent)' : 'var(--paper)'}
      strokeWidth={isNow ? 2.25 : 1.5}
    />
  );
}

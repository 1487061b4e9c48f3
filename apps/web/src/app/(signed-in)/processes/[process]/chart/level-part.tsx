import type { BarShapeProps } from 'recharts';
import { levelFill } from '../../../../../features/progress/levels.ts';
import type { Level } from '../../../../../features/progress/levels.ts';

/** One part of a stacked bar: a hair of paper above it, and an edge where its fill is close to the paper. */
export function LevelPart({ level, part }: { level: Level; part: BarShapeProps }) {
  const { x, y, width, height } = part;
  if (!(height > 0)) return null;
  const pale = level === '0' || level === 'noEvidence';
  return (
    <rect
      x={x + 0.5}
      y={y + 1}
      width={Math.max(width - 1, 1)}
      height={Math.max(height - 1.5, 0.5)}
      fill={levelFill[level]}
      stroke={pale ? 'var(--level-edge)' : levelFill[level]}
      strokeWidth={width > 8 ? 1 : 0.5}
    />
  );
}

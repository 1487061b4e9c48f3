import type { BarShapeProps } from 'recharts';
import { type Level, levelFill } from '../findings/index.ts';

/** One part of a stacked bar: a hair of paper above it, and an edge where its fill is close to the paper. */
function drawPart(level: Level, { x, y, width, height }: BarShapeProps) {
  if (!(height > 0)) return <g />;
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

/** How each level's part of a bar is drawn. */
export const levelParts: Record<Level, (part: BarShapeProps) => React.JSX.Element> = {
  noEvidence: (part) => drawPart('noEvidence', part),
  '0': (part) => drawPart('0', part),
  '1': (part) => drawPart('1', part),
  '2': (part) => drawPart('2', part),
  '3': (part) => drawPart('3', part),
};

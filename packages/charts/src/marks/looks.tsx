import type { Look } from '../accounts/series.ts';

type Mark = 'circle' | 'square' | 'diamond' | 'triangle' | 'none';

/** Each line differs from the others by dash and mark as well as by colour. */
export const looks: Record<Look, { stroke: string; width: number; dash: string; mark: Mark }> = {
  joint: { stroke: 'var(--ink)', width: 2.25, dash: 'none', mark: 'diamond' },
  side1: { stroke: 'var(--accent)', width: 2, dash: '7 3', mark: 'circle' },
  side2: { stroke: 'var(--level-2)', width: 2, dash: '3 2', mark: 'square' },
  side3: { stroke: 'var(--level-3)', width: 2, dash: '1 2', mark: 'triangle' },
  asked: { stroke: 'var(--ink-3)', width: 1.25, dash: '1 3', mark: 'none' },
};

/** The mark of a line at a place. Each is smaller than the one before, so that none hides another where lines run together. */
export function LookMark({ look, x, y }: { look: Look; x: number; y: number }) {
  const { mark, stroke } = looks[look];
  const shape = { fill: stroke, stroke: 'var(--paper)', strokeWidth: 1 };
  if (mark === 'circle') return <circle cx={x} cy={y} r={4.25} {...shape} />;
  if (mark === 'square') return <rect x={x - 3} y={y - 3} width={6} height={6} {...shape} />;
  if (mark === 'diamond') return <path d={`M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} {...shape} />;
  if (mark === 'triangle') return <path d={`M${x} ${y - 4.5}l4.5 8h-9z`} {...shape} />;
  return null;
}

/** A line as the legend shows it. */
export function LookSample({ look }: { look: Look }) {
  const { stroke, width, dash } = looks[look];
  return (
    <svg viewBox="0 -2 28 16" className="h-4 w-7 shrink-0" aria-hidden>
      <path d="M0 6h28" stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
      <LookMark look={look} x={14} y={6} />
    </svg>
  );
}

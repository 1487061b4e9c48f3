import { type Level, levelFill } from '@parley/charts/findings';

/** A small square in the fill of a level. Its name stands beside it, so it says nothing to a screen reader. */
export function LevelSwatch({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 10 10" className="size-2.5 shrink-0" aria-hidden>
      <rect
        x="0.5"
        y="0.5"
        width="9"
        height="9"
        fill={level === 'noEvidence' ? 'var(--paper)' : levelFill[level]}
        stroke="var(--level-edge)"
      />
      {level === 'noEvidence' && <path d="M1 4 4 1M1 9 9 1M6 9l3-3" stroke="var(--level-edge)" />}
    </svg>
  );
}

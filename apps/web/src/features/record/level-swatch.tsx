import { levelFill } from '../progress/levels.ts';
import type { Level } from '../progress/levels.ts';

/** A small square in the fill of a level. Its name stands beside it, so it says nothing to a screen reader. */
export function LevelSwatch({ level }: { level: Level }) {
  const hatched = level === 'noEvidence';
  return (
    <span
      aria-hidden
      className={`inline-block size-2.5 shrink-0 border border-(--level-edge) ${hatched ? 'hatched' : ''}`}
      style={hatched ? undefined : { background: levelFill[level] }}
    />
  );
}

import { levelFill, levelIn, levelInk, type Mark, signOf } from '@parley/charts/findings';

/** A mark as it looks in the matrix, for legends and strips. */
export function MarkBox({ mark, moved }: { mark: Mark; moved?: string | undefined }) {
  const level = levelIn(mark);
  const filled = level !== null && level !== 'noEvidence';
  return (
    <span
      aria-hidden
      className={`relative grid h-7 w-9 shrink-0 place-items-center rounded-[2px] text-sm font-medium ${
        level === null
          ? mark === 'absent'
            ? ''
            : 'border-rule-strong border'
          : 'border border-(--level-edge)'
      } ${level === 'noEvidence' ? 'hatched' : ''}`}
      style={filled ? { background: levelFill[level], color: levelInk[level] } : undefined}
    >
      {signOf(mark)}
      {moved !== undefined && (
        <span className="absolute end-1 top-0 text-[0.625rem] leading-3.5">{moved}</span>
      )}
    </span>
  );
}

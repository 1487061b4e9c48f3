import { type Level, levelFill, levels } from '@parley/charts/findings';

interface Props {
  counts: Readonly<Record<Level, number>>;
  className: string;
}

/** Items by how far they are carried out, as parts of a bar. Their figures stand beside it, so it says nothing itself. */
export function LevelBar({ counts, className }: Props) {
  return (
    <div aria-hidden className={`flex gap-px ${className}`}>
      {levels
        .toReversed()
        .filter((level) => counts[level] > 0)
        .map((level) => (
          <span
            key={level}
            className={`border border-(--level-edge) ${level === 'noEvidence' ? 'hatched' : ''}`}
            style={{
              flexGrow: counts[level],
              ...(level === 'noEvidence' ? {} : { background: levelFill[level] }),
            }}
          />
        ))}
    </div>
  );
}

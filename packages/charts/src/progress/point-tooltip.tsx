import type { TooltipContentProps } from 'recharts';
import { levelFill } from '../findings/index.ts';
import type { ChartWords, PlacedPoint } from './chart-parts.ts';

/** The chart adds what is pointed at. */
type Props = { words: ChartWords; hidden: boolean } & Partial<TooltipContentProps>;

/** All that is known of one point, beside it. */
export function PointTooltip({ words, hidden, active, payload }: Props) {
  const point = payload?.[0]?.payload as PlacedPoint | undefined;
  if (hidden || active !== true || point === undefined) return null;
  return (
    <div className="border-rule bg-surface max-w-72 rounded border px-3.5 py-3 text-xs shadow-[0_6px_24px_var(--shadow)]">
      <p className="text-ink-3">{point.when}</p>
      <p className="font-serif text-sm leading-snug font-semibold">{point.title}</p>
      <p className="text-accent mt-1.5 text-sm font-semibold">
        {words.score} {point.scoreText}
      </p>
      <ul className="mt-1.5 space-y-0.5">
        {point.lines.map(({ level, text }) => (
          <li key={level} className="flex items-center gap-2">
            <span
              aria-hidden
              className={`size-2.5 shrink-0 border border-(--level-edge) ${level === 'noEvidence' ? 'hatched' : ''}`}
              style={level === 'noEvidence' ? undefined : { background: levelFill[level] }}
            />
            {text}
          </li>
        ))}
      </ul>
      {point.facts.length > 0 && (
        <ul className="border-rule text-ink-2 mt-2 space-y-1 border-t pt-2">
          {point.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { TooltipContentProps } from 'recharts';
import type { TimelineRow } from './timeline-model.ts';
import type { TimelineWords } from './row-places.ts';

/** The chart adds what is pointed at. */
type Props = { words: TimelineWords } & Partial<TooltipContentProps>;

/** All that is known of one milestone, beside it. */
export function RowTooltip({ words, active, payload }: Props) {
  const row = payload?.[0]?.payload as TimelineRow | undefined;
  if (active !== true || row === undefined) return null;
  return (
    <div className="border-rule bg-surface max-w-72 rounded border px-3.5 py-3 text-xs shadow-[0_6px_24px_var(--shadow)]">
      <p className="font-serif text-sm leading-snug font-semibold">{row.title}</p>
      <p className="mt-1">
        {row.statusText} <span className="text-ink-2 figures">{row.label}</span>
      </p>
      {row.plannedText !== null && (
        <p className="text-ink-2">
          {words.planned} {row.plannedText}
        </p>
      )}
      <ul className="border-rule mt-2 space-y-1 border-t pt-2">
        {row.criteria.map(({ isMet, text }) => (
          <li key={text} className="flex gap-2">
            <span aria-hidden className="w-3">
              {isMet ? '✓' : '○'}
            </span>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

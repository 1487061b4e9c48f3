import type { TooltipContentProps } from 'recharts';

/** What a point of these charts tells of itself. */
interface Told {
  when: string;
  title?: string;
  share?: string;
  facts: readonly string[];
}

/** All that is known of one point, beside it; the chart adds what is pointed at. */
export function FactsTooltip({ active, payload }: Partial<TooltipContentProps>) {
  const point = payload?.[0]?.payload as Told | undefined;
  if (active !== true || point === undefined) return null;
  return (
    <div className="border-rule bg-surface max-w-72 rounded border px-3.5 py-3 text-xs shadow-[0_6px_24px_var(--shadow)]">
      <p className="text-ink-3">{point.when}</p>
      <p className="font-serif text-sm leading-snug font-semibold">{point.title ?? point.share}</p>
      {point.facts.length > 0 && (
        <ul className="text-ink-2 mt-1.5 space-y-1">
          {point.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { TooltipContentProps } from 'recharts';
import { LookSample } from '../marks/looks.tsx';
import type { Placed, Series } from './series.ts';

type Props = { series: readonly Series[] } & Partial<TooltipContentProps>;

/** What every account gives at a moment; the chart adds what is pointed at. */
export function MomentTooltip({ series, active, payload }: Props) {
  const moment = payload?.[0]?.payload as Placed | undefined;
  if (active !== true || moment === undefined) return null;
  return (
    <div className="border-rule bg-surface max-w-72 rounded border px-3.5 py-3 text-xs shadow-[0_6px_24px_var(--shadow)]">
      <p className="text-ink-3">{moment.when}</p>
      <p className="font-serif text-sm leading-snug font-semibold">{moment.title}</p>
      <dl className="mt-1.5 space-y-0.5">
        {series.map(({ reading, look, name, texts }) => (
          <div key={reading} className="flex items-center gap-2">
            <LookSample look={look} />
            <dt className="grow">{name}</dt>
            <dd className="font-semibold">{texts[moment.index]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

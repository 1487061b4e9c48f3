import type { TooltipContentProps } from 'recharts';
import type { Axis, AxisRow } from './axes-model.ts';

/** The state of one axis on a day; the chart adds what is pointed at. */
export function AxisTooltip({ axis, active, payload }: { axis: Axis } & Partial<TooltipContentProps>) {
  const row = payload?.[0]?.payload as AxisRow | undefined;
  if (active !== true || row === undefined) return null;
  return (
    <div className="border-rule bg-surface max-w-60 rounded border px-3 py-2 text-xs shadow-[0_6px_24px_var(--shadow)]">
      <p className="text-ink-3">{row.when}</p>
      <p className="font-semibold">{row.names[axis]}</p>
      {axis === 'agreement' && <p className="text-ink-2">{row.names.corroboration}</p>}
    </div>
  );
}
